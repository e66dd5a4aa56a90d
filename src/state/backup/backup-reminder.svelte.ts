import { copyIsDue } from '#core/backup/reminder.ts';
import { sessionsIn } from '#core/journal/entry.ts';
import type { World } from '#core/ports/ports.ts';

/** More sessions, with the check-ins of their days, than make a backup due. */
const entryLimit = 60;

/** Whether it is time to remind of sessions that are in no backup yet. */
export class BackupReminder {
	readonly #world: World;
	#due = $state.raw(false);

	constructor(world: World) {
		this.#world = world;
	}

	get due(): boolean {
		return this.#due;
	}

	/** Shows no reminder if the journal cannot be read; other pages report that error. */
	async read() {
		const { clock, backupFiles, journal } = this.#world;
		const [latest, last, putOff] = await Promise.all([
			journal.latest(entryLimit),
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
