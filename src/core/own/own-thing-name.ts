import type { OwnThing } from '#core/journal/own-thing.ts';

const unnamed: Readonly<Record<OwnThing['what'], string>> = {
	routine: 'A routine of your own',
	stretch: 'A stretch of your own',
	picture: 'A picture of your own'
};

/** What somebody called it, even where the rest of it cannot be read. */
export function ownThingName({ what, text }: Pick<OwnThing, 'what' | 'text'>): string {
	const name: unknown = fieldOf(text, 'name');
	return typeof name === 'string' && name.trim() !== '' ? name.slice(0, 80) : unnamed[what];
}

function fieldOf(text: string, name: string): unknown {
	try {
		const outside: unknown = JSON.parse(text);
		return typeof outside === 'object' && outside !== null && Reflect.get(outside, name);
	} catch {
		return undefined; // It is damaged, and has no name that could be told.
	}
}
