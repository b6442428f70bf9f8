/** The plain driver under its alias: the same types. */
declare module 'better-sqlite3-plain' {
  import Database from 'better-sqlite3';
  export default Database;
}
