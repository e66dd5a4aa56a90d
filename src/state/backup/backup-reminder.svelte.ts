import { copyIsDue } from '#core/backup/reminder.ts';
import { sessionsIn } from '#core/journal/entry.ts';
import type { World } from '#core/ports/ports.ts';

/** More than make a copy due, with the questions of their days counted in. */
const entriesRead = 60;

/** Whether it is time to say that sessions are in no copy yet. */
export class BackupReminder {
	readonly #world: World;
	#due = $state.raw(false);

	constructor(world: World) {
		this.#world = world;
	}

	get due(): boolean {
		return this.#due;
	}

	/** What cannot be read reminds nobody: the refusal is told where it stands in the way. */
	async read() {
		const { clock, backupFiles, journal } = this.#world;
		const [latest, last, putOff] = await Promise.all([
			journal.latest(entriesRead),
			backupFiles.last(),
			backupFiles.putOff()
		]);
		if (!latest.ok || !last.ok || !putOff.ok) return;
		const ends = sessionsIn(latest.value).map(({ ended }) => ended);
		this.#due = copyIsDue(ends, last.value, clock.now(), putOff.value);
	}

	async putOff() {
		this.#due = false;
		await this.#world.backupFiles.notePutOff(this.#world.clock.now());
	}
}
