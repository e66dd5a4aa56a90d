import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('@lottie-animation-community/lottie-specs'));
const schema = JSON.parse(readFileSync(join(folder, 'data/lottie.schema.json'), 'utf8'));
const validate = new Ajv2020({ strict: false }).compile(schema);

/** For tests: the errors that the official schema finds in a Lottie file. */
export function lottieProblems(file: unknown): readonly string[] {
	validate(file);
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
