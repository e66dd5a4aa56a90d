import { backupText } from '#core/backup/backup.ts';
import { csvOf } from '#core/backup/csv.ts';
import { dateText } from '#core/base/date-text.ts';
import type { Instant } from '#core/base/units.ts';
import { happeningsIn, type Contents } from '#core/journal/contents.ts';
import { sessionsIn } from '#core/journal/entry.ts';
import type { BackupBytes, BackupFile, BackupWays, Saved, World } from '#core/ports/ports.ts';

const encoder = new TextEncoder();

/** Copies of everything, to files outside of the browser. */
export class BackupExport {
	readonly #world: World;
	#ways: BackupWays | undefined = $state.raw();
	#place: string | undefined = $state.raw();
	#last: Instant | undefined = $state.raw();
	#file: BackupFile | undefined = $state.raw();
	#made: Instant | undefined;
	#packs = $state.raw(false);
	#outcome: Saved | undefined = $state.raw();

	constructor(world: World) {
		this.#world = world;
	}

	get ways(): BackupWays | undefined {
		return this.#ways;
	}

	/** The name of the file that is kept up to date. */
	get place(): string | undefined {
		return this.#place;
	}

	/** When the last copy was made. */
	get last(): Instant | undefined {
		return this.#last;
	}

	/** Whether it is packed with gzip. */
	get packs(): boolean {
		return this.#packs;
	}

	/** Of the copy that is ready, in bytes; undefined until it is. */
	get size(): number | undefined {
		return this.#file?.bytes.length;
	}

	/** What came of the last one. */
	get outcome(): Saved | undefined {
		return this.#outcome;
	}

	async open() {
		const { backupFiles } = this.#world;
		const [ways, place, last] = await Promise.all([
			backupFiles.ways(),
			backupFiles.place(),
			backupFiles.last()
		]);
		this.#ways = ways.ok ? ways.value : undefined;
		this.#place = place.ok ? place.value : undefined;
		this.#last = last.ok ? last.value : undefined;
	}

	/** Makes the copy ready before a tap, in which there is no time for it. */
	async prepare(contents: Contents, packs = this.#packs) {
		const { clock, backupFiles, ids, settings } = this.#world;
		const made = clock.now();
		const device = ids.device();
		const text = backupText({ made, device, contents, settings: settings.read() });
		const packed = packs ? await backupFiles.packed(text) : undefined;
		this.#packs = packed?.ok ?? false;
		this.#made = made;
		this.#file = packed?.ok
			? this.#named('json.gz', 'application/gzip', packed.value)
			: this.#named('json', 'application/json', encoder.encode(text));
	}

	save = () => this.#carryOut((file) => this.#world.backupFiles.save(file));
	share = () => this.#carryOut((file) => this.#world.backupFiles.share(file));

	async choosePlace() {
		await this.#carryOut((file) => this.#world.backupFiles.choosePlace(file));
		await this.open();
	}

	refresh = () => this.#carryOut(({ bytes }) => this.#world.backupFiles.refreshPlace(bytes, true));

	async forgetPlace() {
		this.#outcome = await this.#world.backupFiles.forgetPlace();
		await this.open();
	}

	/** For spreadsheets: no copy that could be put back. */
	async saveTable(contents: Contents) {
		const csv = csvOf(sessionsIn(happeningsIn(contents)), (moment) => this.#dateOf(moment));
		// Without the mark at the beginning, Excel takes letters such as ° for others.
		const file = this.#named('csv', 'text/csv', encoder.encode(`\ufeff${csv}`));
		this.#outcome = await this.#world.backupFiles.save(file);
	}

	async #carryOut(work: (file: BackupFile) => Promise<Saved>) {
		if (!this.#file || this.#made === undefined) return;
		const made = this.#made;
		this.#outcome = await work(this.#file);
		if (!this.#outcome.ok) return;
		await this.#world.backupFiles.note(made);
		this.#last = made;
	}

	#named(end: string, type: string, bytes: BackupBytes): BackupFile {
		return { name: `one-degree-${this.#dateOf(this.#world.clock.now())}.${end}`, type, bytes };
	}

	/** On this device's calendar: 2026-11-21. */
	#dateOf(moment: Instant): string {
		return dateText(this.#world.clock.dayOf(moment));
	}
}
