import { backupText } from '#core/backup/backup.ts';
import type { World } from '#core/ports/ports.ts';

/** Writes a copy to the file that somebody chose, if there is one and the browser allows it. */
export async function refreshBackup({
	journal,
	backupFiles,
	settings,
	ids,
	clock
}: Pick<World, 'journal' | 'backupFiles' | 'settings' | 'ids' | 'clock'>): Promise<void> {
	const place = await backupFiles.chosenFile();
	if (!place.ok || place.value === undefined) return;
	const contents = await journal.contents();
	if (!contents.ok) return;
	const made = clock.now();
	const text = backupText({
		made,
		device: ids.device(),
		contents: contents.value,
		settings: settings.read()
	});
	const bytes = place.value.endsWith('.gz') ? await backupFiles.compress(text) : undefined;
	const written = await backupFiles.refreshPlace(
		bytes?.ok ? bytes.value : new TextEncoder().encode(text),
		false
	);
	// A refusal shows on the page about the data, as the age of the last copy.
	if (written.ok) await backupFiles.note(made);
}
