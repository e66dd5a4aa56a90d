import { dateText } from '#core/base/date-text.ts';
import type { BackupFile, Saved, World } from '#core/ports/ports.ts';

const encoder = new TextEncoder();

/** Exports a text as a file: the person saves it or shares it with another app. */
export class TextExport {
	readonly #world: Pick<World, 'backupFiles' | 'clock'>;
	#shares = $state.raw(false);
	#outcome: Saved | undefined = $state.raw();

	constructor(world: Pick<World, 'backupFiles' | 'clock'>) {
		this.#world = world;
	}

	/** Whether this browser can share files. */
	get shares(): boolean {
		return this.#shares;
	}

	/** The outcome of the last save or share. */
	get outcome(): Saved | undefined {
		return this.#outcome;
	}

	async open() {
		const ways = await this.#world.backupFiles.ways();
		this.#shares = ways.ok && ways.value.share;
	}

	async save(file: BackupFile) {
		this.#outcome = await this.#world.backupFiles.save(file);
	}

	/** Must be called inside a tap. */
	async share(file: BackupFile) {
		this.#outcome = await this.#world.backupFiles.share(file);
	}

	/** A plain text file with the date in its name. */
	plain(name: string, text: string): BackupFile {
		const { clock } = this.#world;
		const date = dateText(clock.dayOf(clock.now()));
		return { name: `${name}-${date}.txt`, type: 'text/plain', bytes: encoder.encode(text) };
	}
}
