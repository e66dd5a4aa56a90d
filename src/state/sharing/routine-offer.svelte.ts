import type { Result } from '#core/base/result.ts';
import type { OwnRoutine, OwnRoutineText } from '#core/own/own-routine.ts';
import type { World } from '#core/ports/ports.ts';
import { unpackRoutine } from '#core/sharing/pack-routine.ts';
import { hugeFile, mostFileBytes, readRoutineFile } from '#core/sharing/routine-file.ts';
import { bytesInLink, mostUnpacked } from '#core/sharing/routine-link.ts';
import { sameRoutine } from '#core/sharing/shared-routine.ts';
import type { OwnThings } from '#state/own/own-things.svelte.ts';

/** A routine from somebody else, by a link or a file. It is added only when the person asks. */
export class RoutineOffer {
	readonly #world: Pick<World, 'backupFiles'>;
	readonly #things: OwnThings;
	#offered: OwnRoutineText | undefined = $state.raw();
	#added: string | undefined = $state.raw();
	#undone = $state.raw(false);
	#problem: string | undefined = $state.raw();
	/** What was opened last: an earlier one that takes longer is not shown over it. */
	#opened: unknown;

	constructor(world: Pick<World, 'backupFiles'>, things: OwnThings) {
		this.#world = world;
		this.#things = things;
	}

	/** Undefined until one is read, and once it was left. */
	get offered(): OwnRoutineText | undefined {
		return this.#offered;
	}

	/** The id under which it was added. */
	get added(): string | undefined {
		return this.#added;
	}

	get undone(): boolean {
		return this.#undone;
	}

	/** Why it could not be read or added, in words for the person. */
	get problem(): string | undefined {
		return this.#problem ?? this.#things.problem;
	}

	/** The routine of the person that is the same. */
	readonly same: OwnRoutine | undefined = $derived.by(() =>
		this.#offered && this.#added === undefined
			? sameRoutine(this.#things.routines, this.#offered)
			: undefined
	);

	/** Opens a link, or what stands after its `#`. */
	async openLink(text: string) {
		await this.#open(text, async () => {
			const bytes = bytesInLink(text);
			if (!bytes.ok) return bytes;
			const unpacked = await this.#world.backupFiles.inflate(bytes.value, mostUnpacked);
			return unpacked.ok ? unpackRoutine(unpacked.value) : refused(unpacked.problem);
		});
	}

	async openFile(file: Blob) {
		await this.#open(file, async () => {
			if (file.size > mostFileBytes) return { ok: false, problem: hugeFile };
			const text = await this.#world.backupFiles.textIn(file);
			return text.ok ? readRoutineFile(text.value) : text;
		});
	}

	leave() {
		this.#opened = undefined;
		this.#offered = undefined;
		this.#added = undefined;
		this.#undone = false;
		this.#problem = undefined;
	}

	async add() {
		if (!this.#offered || this.#added !== undefined) return;
		this.#added = await this.#things.create(this.#offered);
		this.#undone = false;
	}

	/** Takes back what was added. */
	async undo() {
		if (this.#added === undefined) return;
		await this.#things.remove(this.#added);
		if (this.#things.problem !== undefined) return;
		this.#added = undefined;
		this.#undone = true;
	}

	async #open(what: unknown, read: () => Promise<Result<OwnRoutineText>>) {
		this.leave();
		this.#opened = what;
		const found = await read();
		if (this.#opened !== what) return;
		if (found.ok) this.#offered = found.value;
		else this.#problem = found.problem;
	}
}

function refused(problem: string): Result<never> {
	return { ok: false, problem: `${problem} Ask for the link again. Nothing was changed.` };
}
