/** How many rows a statement gives at the most, bound each time it runs. */

/**
 * SQLite reads a bare `LIMIT ?` while it plans, and therefore prepares the statement anew each time a value is bound to it: ten times what it costs to
 * find that there is nothing. What stands in an expression is not read (`sqlite3ExprIsInteger`, 3.47 and later).
 */
export const atMost = 'LIMIT CAST(? AS INTEGER)';
