import type { Result } from '#core/base/result.ts';
import type { OwnRoutineText } from '#core/own/own-routine.ts';
import type { BackupFile, Saved, World } from '#core/ports/ports.ts';
import { partsOf } from '#core/sharing/own-parts.ts';
import { linkTextOf } from '#core/sharing/link-text.ts';
import { routineFileName, routineFileText } from '#core/sharing/routine-file.ts';
import { hasOwnStretches } from '#core/sharing/shared-routine.ts';
import { hashOfRoutine } from '#core/sharing/routine-link.ts';

const encoder = new TextEncoder();

/** A routine on its way to somebody else: as a link, a code or a file. */
export class RoutineHandout {
	readonly #world: Pick<World, 'backupFiles' | 'page' | 'journal'>;
	#hash: string | undefined = $state.raw();
	#byFileOnly = $state.raw(false);
	#hasSheet = $state.raw(false);
	#outcome: string | undefined = $state.raw();
	#made: OwnRoutineText | undefined = $state.raw();
	#last: OwnRoutineText | undefined;

	constructor(world: Pick<World, 'backupFiles' | 'page' | 'journal'>) {
		this.#world = world;
	}

	/** What stands after `#` in the link; undefined until it is made. */
	get hash(): string | undefined {
		return this.#hash;
	}

	/** Whether it has a photo or an animation, for which a link has no room. */
	get byFileOnly(): boolean {
		return this.#byFileOnly;
	}

	/** Whether the link is of this routine, and not of an earlier version. */
	isFor(routine: OwnRoutineText): boolean {
		return this.#made === routine;
	}

	/** Whether this browser can hand files to other apps. */
	get hasSheet(): boolean {
		return this.#hasSheet;
	}

	/** What became of the last press of a button, in words for the person. */
	get outcome(): string | undefined {
		return this.#outcome;
	}

	async open() {
		const ways = await this.#world.backupFiles.ways();
		this.#hasSheet = ways.ok && ways.value.share;
	}

	/** Makes the link; the newest routine wins. It has to be there before the tap. */
	async prepare(routine: OwnRoutineText) {
		this.#last = routine;
		const text = await this.#linkTextOf(routine);
		const packed = text.ok && text.value !== undefined ? await this.#packed(text.value) : text;
		if (this.#last !== routine) return;
		this.#made = routine;
		this.#hash = packed.ok ? packed.value : undefined;
		this.#byFileOnly = packed.ok && packed.value === undefined;
		if (!packed.ok) this.#outcome = packed.problem;
	}

	/** Undefined if a link has no room for it. */
	async #linkTextOf(routine: OwnRoutineText): Promise<Result<string | undefined>> {
		if (!hasOwnStretches(routine)) return { ok: true, value: linkTextOf(routine, []) };
		const things = await this.#world.journal.ownThings();
		return things.ok
			? { ok: true, value: linkTextOf(routine, partsOf(routine, things.value)) }
			: things;
	}

	async #packed(text: string): Promise<Result<string>> {
		const packed = await this.#world.backupFiles.deflate(text);
		return packed.ok ? { ok: true, value: hashOfRoutine(packed.value) } : packed;
	}

	/** Must be called inside a tap, as all that follow. */
	async copy(link: string) {
		this.#tell(await this.#world.backupFiles.copy(link), 'The link is copied.');
	}

	async send(link: string) {
		const told = { shared: 'Sent.', copied: 'The link is copied.', refused: 'It was not sent.' };
		this.#outcome = told[await this.#world.page.share(link)];
	}

	async saveFile(routine: OwnRoutineText) {
		const file = await this.#fileOf(routine);
		this.#tell(
			file.ok ? await this.#world.backupFiles.save(file.value) : file,
			'The file is saved.'
		);
	}

	async sendFile(routine: OwnRoutineText) {
		const file = await this.#fileOf(routine);
		this.#tell(file.ok ? await this.#world.backupFiles.share(file.value) : file, 'Sent.');
	}

	async savePicture(name: string, bytes: Uint8Array<ArrayBuffer>) {
		const file = { name: `${name}.gif`, type: 'image/gif', bytes };
		this.#tell(await this.#world.backupFiles.save(file), 'The picture is saved.');
	}

	/** With the stretches of one's own that it needs, and their pictures. */
	async #fileOf(routine: OwnRoutineText): Promise<Result<BackupFile>> {
		const things = await this.#world.journal.ownThings();
		if (!things.ok) return things;
		const text = routineFileText(routine, partsOf(routine, things.value));
		const name = routineFileName(routine.name);
		return { ok: true, value: { name, type: 'application/json', bytes: encoder.encode(text) } };
	}

	#tell(saved: Saved, done: string) {
		this.#outcome = saved.ok ? done : saved.problem;
	}
}
