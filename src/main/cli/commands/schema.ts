/** `schema`: the shape of a file the other commands read, as JSON Schema, with a valid example of each kind. */
import { schemas, type SchemaName } from '../../../shared/ipc/schemas.ts';
import { cannot, done } from '../outcome.ts';
import type { CliCommand } from './command.ts';

const isSchema = (name: string): name is SchemaName => Object.hasOwn(schemas, name);

export const schema: CliCommand = {
  usage: `schema ${Object.keys(schemas).join('|')}`,
  options: {},
  operands: 1,
  run: (_line, { operands: [name] }) => {
    if (name === undefined || !isSchema(name)) return Promise.resolve(cannot('invalid', `Name a schema: ${Object.keys(schemas).join(', ')}.`));
    const described = schemas[name]();
    return Promise.resolve(done(described, JSON.stringify(described, null, 2)));
  },
};
