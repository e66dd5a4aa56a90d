import { isEmptyPreview, type Preview } from '#core/backup/preview.ts';
import { countWords } from '#core/base/count-words.ts';
import { dayLength, type Day, type Instant } from '#core/base/units.ts';

/** "12 kB", "3.4 MB". */
export function fileSizeWords(bytes: number): string {
	if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
	return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

export function fullDateWords(day: Day): string {
	const words = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
	return new Date(day * dayLength).toLocaleDateString('en-GB', words);
}

/** What an import would change in the journal, one sentence each. */
export function previewWords(preview: Preview, dayOf: (moment: Instant) => Day): readonly string[] {
	const { sessions, checkIns, others, deleted, staysDeleted, aside, ahead, from, to } = preview;
	const additions = [
		...(sessions > 0 ? [countWords(sessions, 'session')] : []),
		...(checkIns > 0 ? [countWords(checkIns, 'check-in')] : []),
		...(others > 0 ? [countWords(others, 'other entry', 'other entries')] : [])
	].join(', ');
	const [first, last] = [from, to].map((moment) =>
		moment === undefined ? '' : fullDateWords(dayOf(moment))
	);
	const when = first === last ? `of ${first}` : `from ${first} to ${last}`;
	return [
		...(additions ? [`It adds ${additions}, ${when}.`] : []),
		...(isEmptyPreview(preview) ? ['All its entries are here already.'] : []),
		...(deleted > 0 ? [`${entryCountWords(deleted)} that were deleted there go here too.`] : []),
		...(staysDeleted > 0
			? [
					`${entryCountWords(staysDeleted)} that you deleted here ${staysDeleted === 1 ? 'stays' : 'stay'} deleted.`
				]
			: []),
		...(aside > 0
			? [
					`${entryCountWords(aside)} cannot be read yet and ${aside === 1 ? 'is' : 'are'} kept for a newer app.`
				]
			: []),
		...(ahead > 0 ? [aheadWords(ahead)] : [])
	];
}

/** What becomes of entries that are dated ahead of today. */
export function aheadWords(count: number): string {
	return count === 1
		? '1 entry has a date in the future. It stays out until that day.'
		: `${entryCountWords(count)} have a date in the future. They stay out until that day.`;
}

/** What the import added. */
export function importWords(added: number, { settings }: { readonly settings: boolean }): string {
	return `${entryCountWords(added)} added.${settings ? ' Its settings are taken over.' : ''}`;
}

/** Which signs and conditions the backup brought. */
export function answersWords(answers: readonly string[]): string {
	const which = answers.length === 1 ? 'it' : 'them';
	return `From the copy: ${answers.join(' ')} You can change ${which} in the settings.`;
}

function entryCountWords(count: number): string {
	return countWords(count, 'entry', 'entries');
}
