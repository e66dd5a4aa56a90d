import { doAtOnce, type Turns } from '#core/base/turns.ts';

/** In characters: more than fifty years of practice. */
export const textLimit = 40_000_000;

/** Of lists and objects within each other; entries need four. */
const deepest = 100;

/** Brackets, commas and colons: more than fifty years of practice have. */
const mostMarks = 5_000_000;

/** In characters. */
const turnLength = 1_000_000;

/**
 * Why a JSON text would cost more than a phone has if it were parsed; undefined if it would not. A
 * small packed file may hold millions of brackets. `depth` is that of what the text is put into.
 */
export function parseProblem(text: string, depth = 0): ParseProblem | undefined {
	return doAtOnce(findParseProblem(text, depth));
}

export type ParseProblem = 'large' | 'deep';

/** The same in turns. */
export function* findParseProblem(text: string, depth = 0): Turns<ParseProblem | undefined> {
	if (text.length > textLimit) return 'large';
	let marks = 0;
	let turnEnds = turnLength;
	for (let at = 0; at < text.length; at++) {
		if (at > turnEnds) {
			turnEnds = at + turnLength;
			yield;
		}
		switch (text.charCodeAt(at)) {
			case 0x22: // "
				at = closingQuote(text, at);
				break;
			case 0x5b: // [
			case 0x7b: // {
				if (++depth > deepest) return 'deep';
				marks++;
				break;
			case 0x5d: // ]
			case 0x7d: // }
				depth--;
				break;
			case 0x2c: // ,
			case 0x3a: // :
				marks++;
		}
		if (marks > mostMarks) return 'large';
	}
	return undefined;
}

/** The index of the quote that ends the string; the length of the text if there is none. */
function closingQuote(text: string, opening: number): number {
	let at = text.indexOf('"', opening + 1);
	while (at >= 0 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
	return at < 0 ? text.length : at;
}

function isEscaped(text: string, at: number): boolean {
	let before = at;
	while (text.charCodeAt(before - 1) === 0x5c) before--;
	return (at - before) % 2 === 1;
}
