import text from '#ui/styles/tokens.css?raw';

interface Token {
	readonly name: string;
	readonly value: string;
}

/** The tokens of the style sheet, in its order. */
const all: readonly Token[] = [...text.matchAll(/^\t(--[a-z0-9-]+):\s*([^;]+);/gm)].map(
	([, name = '', value = '']) => ({ name, value: value.replaceAll(/\s+/g, ' ') })
);

/** Those whose names begin so. */
export const tokensOf = (pattern: RegExp): readonly Token[] =>
	all.filter(({ name }) => pattern.test(name));

export const colours: readonly Token[] = all.filter(({ value }) => /#|rgb/.test(value));
