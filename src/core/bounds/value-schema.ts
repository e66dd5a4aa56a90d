/** The part of JSON Schema by which the app reads what comes from outside. */
export type ValueSchema = NumberSchema | TextSchema | ListSchema | ChoiceSchema;

export interface NumberSchema {
	readonly type: 'number' | 'integer';
	readonly minimum: number;
	readonly maximum: number;
}

export interface TextSchema {
	readonly type: 'string';
	readonly minLength?: number;
	readonly maxLength: number;
	readonly pattern?: string;
}

export interface ListSchema {
	readonly type: 'array';
	readonly maxItems: number;
	readonly uniqueItems?: true;
	readonly items: TextSchema | ChoiceSchema;
}

export interface ChoiceSchema {
	readonly enum: readonly string[];
}

/** Whether an untrusted value is what the schema says. It takes no longer for a larger value. */
export function conforms(schema: ValueSchema, outside: unknown): boolean {
	if ('enum' in schema) return schema.enum.some((choice) => choice === outside);
	if (schema.type === 'string') return isText(schema, outside);
	if (schema.type === 'array') return isList(schema, outside);
	if (typeof outside !== 'number' || (schema.type === 'integer' && outside % 1 !== 0)) return false;
	return outside >= schema.minimum && outside <= schema.maximum;
}

function isText({ minLength = 0, maxLength, pattern }: TextSchema, outside: unknown): boolean {
	if (typeof outside !== 'string') return false;
	if (outside.length < minLength || outside.length > maxLength) return false;
	return pattern === undefined || patternOf(pattern).test(outside);
}

const patterns = new Map<string, RegExp>();

/** Made once: a copy may hold a million names. */
function patternOf(text: string): RegExp {
	const pattern = patterns.get(text) ?? new RegExp(text);
	patterns.set(text, pattern);
	return pattern;
}

function isList({ maxItems, uniqueItems, items }: ListSchema, outside: unknown): boolean {
	if (!Array.isArray(outside) || outside.length > maxItems) return false;
	if (uniqueItems && new Set(outside).size < outside.length) return false;
	return outside.every((item) => conforms(items, item));
}
