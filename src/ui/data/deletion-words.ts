import { countWords } from '#core/base/count-words.ts';
import type { Day, Instant } from '#core/base/units.ts';
import { careWords } from '#core/care/care-words.ts';
import type { Entry } from '#core/journal/entry.ts';
import type { Removal } from '#core/journal/removal.ts';
import { firstVersion, isBrief } from '#core/journal/spasm.ts';
import { ownThingName } from '#core/own/own-thing-name.ts';
import { sessionName, type SessionNames } from '#core/progress/session-name.ts';
import { fullDateWords } from './data-words.ts';

interface DeletionNames extends SessionNames {
	dayOf(moment: Instant): Day;
}

/**
 * What was deleted, and of which day: "Daily prevention, 4 October 2026". Undefined if it is nothing
 * to a person, as answers about warning signs that were ticked by mistake.
 */
export function deletionWords(
	{ removed, at }: Removal,
	entries: ReadonlyMap<string, Entry>,
	names: DeletionNames
): string | undefined {
	const made = new Set<string>();
	const told = removed.flatMap((id) => {
		const entry = entries.get(id);
		// Of what somebody made, its first version is among them beside its last.
		if (entry?.kind === 'own' && made.has(firstVersion(entry))) return [];
		if (entry?.kind === 'own') made.add(firstVersion(entry));
		const name = entry && nameOf(entry, names);
		return entry && name !== undefined ? [{ entry, name }] : [];
	});
	const [first, ...others] = told;
	if (!first) return undefined;
	if (others.length === 0) {
		const { entry, name } = first;
		return `${name}, ${fullDateWords(names.dayOf(entry.kind === 'session' ? entry.ended : entry.at))}`;
	}
	const more = countWords(others.length, 'other', 'others');
	return `${first.name} and ${more}, deleted on ${fullDateWords(names.dayOf(at))}`;
}

function nameOf(entry: Entry, names: DeletionNames): string | undefined {
	switch (entry.kind) {
		case 'session':
			return sessionName(entry.of, names);
		case 'spasm':
			return isBrief(entry) ? 'Short lock-up' : 'Spasm';
		case 'measurement':
			return `${names.exercises[entry.exercise]?.name ?? 'A stretch'}, measured`;
		case 'check-in':
			if (entry.pain !== undefined) return `Pain ${entry.pain} of 10`;
			return entry.response && 'How your back was after a session';
		case 'self-care':
			return careWords[entry.care];
		case 'own':
			return ownThingName(entry);
		case 'screening':
		case 'allowance':
		case 'removal':
			return undefined;
	}
}
