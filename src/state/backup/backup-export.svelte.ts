import { backupText } from '#core/backup/backup.ts';
import { csvOf } from '#core/backup/csv.ts';
import { dateText } from '#core/base/date-text.ts';
import type { Instant } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { happeningsIn, type Contents } from '#core/journal/contents.ts';
import { sessionsIn, spasmsIn, type SessionEntry } from '#core/journal/entry.ts';
import { easedWordsIn } from '#core/progress/eased-step.ts';
import { responsesByDay } from '#core/response/responses-by-day.ts';
import type { BackupBytes, BackupFile, BackupAbilities, Saved, World } from '#core/ports/ports.ts';

const encoder = new TextEncoder();

/** Exports backups of everything to files outside of the browser. */
export class BackupExport {
	readonly #world: World;
	#ways: BackupAbilities | undefined = $state.raw();
	#place: string | undefined = $state.raw();
	#last: Instant | undefined = $state.raw();
	#file: BackupFile | undefined = $state.raw();
	#preparedAt: Instant | undefined;
	#packs = $state.raw(false);
	#outcome: Saved | undefined = $state.raw();

	constructor(world: World) {
		this.#world = world;
	}

	get ways(): BackupAbilities | undefined {
		return this.#ways;
	}

	/** The name of the file that is kept up to date. */
	get place(): string | undefined {
		return this.#place;
	}

	/** When the last backup was made. */
	get last(): Instant | undefined {
		return this.#last;
	}

	/** Whether the backup is compressed with gzip. */
	get packs(): boolean {
		return this.#packs;
	}

	/** The size of the prepared backup in bytes; undefined until it is ready. */
	get size(): number | undefined {
		return this.#file?.bytes.length;
	}

	/** The outcome of the last export. */
	get outcome(): Saved | undefined {
		return this.#outcome;
	}

	async open() {
		const { backupFiles } = this.#world;
		const [ways, place, last] = await Promise.all([
			backupFiles.ways(),
			backupFiles.chosenFile(),
			backupFiles.last()
		]);
		this.#ways = ways.ok ? ways.value : undefined;
		this.#place = place.ok ? place.value : undefined;
		this.#last = last.ok ? last.value : undefined;
	}

	/** Prepares the backup before the tap, because a tap leaves no time for it. */
	async prepare(contents: Contents, packs = this.#packs) {
		const { clock, backupFiles, ids, settings } = this.#world;
		const made = clock.now();
		const device = ids.device();
		const text = backupText({ made, device, contents, settings: settings.read() });
		const packed = packs ? await backupFiles.compress(text) : undefined;
		this.#packs = packed?.ok ?? false;
		this.#preparedAt = made;
		this.#file = packed?.ok
			? this.#fileOf('json.gz', 'application/gzip', packed.value)
			: this.#fileOf('json', 'application/json', encoder.encode(text));
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

	/** Saves a CSV table for spreadsheets, which cannot be restored. */
	async saveTable(
		contents: Contents,
		exercises: Readonly<Record<string, Exercise>>,
		nameOf?: (session: SessionEntry) => string
	) {
		const { dayOf } = this.#world.clock;
		const entries = happeningsIn(contents);
		const responses = responsesByDay(entries, dayOf);
		const csv = csvOf(sessionsIn(entries), (moment) => this.#dateOf(moment), {
			responseTo: ({ ended }) => responses.get(dayOf(ended))?.response,
			spasms: spasmsIn(entries),
			...(nameOf && { nameOf }),
			easedBecause: easedWordsIn(exercises, entries, dayOf)
		});
		// Without the byte order mark, Excel reads letters such as ° in the wrong encoding.
		const file = this.#fileOf('csv', 'text/csv', encoder.encode(`\ufeff${csv}`));
		this.#outcome = await this.#world.backupFiles.save(file);
	}

	async #carryOut(work: (file: BackupFile) => Promise<Saved>) {
		if (!this.#file || this.#preparedAt === undefined) return;
		const made = this.#preparedAt;
		this.#outcome = await work(this.#file);
		if (!this.#outcome.ok) return;
		await this.#world.backupFiles.note(made);
		this.#last = made;
	}

	#fileOf(end: string, type: string, bytes: BackupBytes): BackupFile {
		return { name: `one-degree-${this.#dateOf(this.#world.clock.now())}.${end}`, type, bytes };
	}

	/** The date on this device's calendar: 2026-11-21. */
	#dateOf(moment: Instant): string {
		return dateText(this.#world.clock.dayOf(moment));
	}
}
