import { copyIsDue, sessionsUntilDue } from '#core/backup/reminder.ts';
import type { World } from '#core/ports/ports.ts';
import { newestSessions } from '#state/progress/newest-sessions.ts';

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
		const { clock, backupFiles } = this.#world;
		const [latest, last, putOff] = await Promise.all([
			newestSessions(this.#world, sessionsUntilDue),
			backupFiles.last(),
			backupFiles.putOff()
		]);
		if (!latest.ok || !last.ok || !putOff.ok) return;
		const ends = latest.value.map(({ ended }) => ended);
		this.#due = copyIsDue(ends, last.value, clock.now(), putOff.value);
	}

	/** It goes once that is stored, so that a page that is left at once does not bring it back. */
	async putOff() {
		await this.#world.backupFiles.notePutOff(this.#world.clock.now());
		this.#due = false;
	}
}
