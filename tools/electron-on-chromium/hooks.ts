/** Makes `electron` mean this runtime, for `import` and for `require`. */
import { registerHooks } from 'node:module';

const names = new Set(['electron', 'electron/main', 'electron/common']);
const at = (file: string): string => new URL(file, import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) => {
    if (!names.has(specifier)) return next(specifier, context);
    const required = context.conditions.includes('require') && !context.conditions.includes('import');
    return { url: at(required ? './electron.cjs' : './electron.ts'), format: required ? 'commonjs' : 'module-typescript', shortCircuit: true };
  },
});
