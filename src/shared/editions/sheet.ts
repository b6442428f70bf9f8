/** A spreadsheet as it is read: every cell the text it shows. */

export type Sheet = { readonly name: string; readonly rows: readonly SheetRow[] };
/** `row` is the number a spreadsheet program shows. Rows without any text are left out. */
export type SheetRow = { readonly row: number; readonly cells: readonly string[] };
