/** SQL files are bundled as their text. */
declare module '*.sql?raw' {
  const text: string;
  export default text;
}
