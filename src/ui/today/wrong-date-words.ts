import type { Happening } from '#core/journal/entry.ts';

/** What entries with a date that is still to come do meanwhile. */
export function wrongDateWords(ahead: readonly Happening[]): string {
	const spasms = ahead.filter(({ kind }) => kind === 'spasm').length;
	const others = ahead.length - spasms;
	const waits = others === 1 ? 'does not count yet' : 'do not count yet';
	if (spasms === 0) return `${others === 1 ? 'It' : 'They'} ${waits}.`;
	const rest = others === 0 ? '' : ` The other${others === 1 ? '' : 's'} ${waits}.`;
	return spasms === 1
		? `A spasm counts as if it was today.${rest}`
		: `Spasms count as if they were today.${rest}`;
}
