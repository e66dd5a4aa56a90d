import { backupText } from '#core/backup/backup.ts';
import type { World } from '#core/ports/ports.ts';

/** Writes everything to the file that somebody chose once, if somebody did and the browser lets it. */
export async function refreshCopy({
	journal,
	copies,
	settings,
	identities,
	clock
}: Pick<World, 'journal' | 'copies' | 'settings' | 'identities' | 'clock'>): Promise<void> {
	const place = await copies.place();
	if (!place.ok || place.value === undefined) return;
	const contents = await journal.contents();
	if (!contents.ok) return;
	const made = clock.now();
	const text = backupText({
		made,
		device: identities.device(),
		contents: contents.value,
		settings: settings.read()
	});
	const bytes = place.value.endsWith('.gz') ? await copies.packed(text) : undefined;
	const written = await copies.refreshPlace(
		bytes?.ok ? bytes.value : new TextEncoder().encode(text),
		false
	);
	// A refusal shows on the page of the data, where the age of the last copy is told.
	if (written.ok) await copies.note(made);
}
