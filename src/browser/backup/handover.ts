import type { Result } from '#core/base/result.ts';
import type { BackupBytes, Handover } from '#core/ports/ports.ts';

/** Where the service worker leaves a file that another app shared with this one. */
const handedCache = 'one-degree-handed';

/** In bytes, which unpack to at most a thousand times as many. */
const pieceLength = 64;

export const handover: Handover = {
	async deflate(text) {
		const packing = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
		return { ok: true, value: new Uint8Array(await new Response(packing).arrayBuffer()) };
	},

	async inflate(bytes, most) {
		try {
			return await textWithin(
				piecesOfBytes(bytes).pipeThrough(new DecompressionStream('deflate-raw')),
				most
			);
		} catch {
			return { ok: false, problem: 'It is damaged and could not be unpacked.' };
		}
	},

	async copy(text) {
		try {
			await navigator.clipboard.writeText(text);
			return { ok: true };
		} catch {
			return { ok: false, problem: 'The browser did not let it be copied. Mark it and copy it.' };
		}
	},

	async onHandedFile(call) {
		// Only the installed app is opened by a file, and only some browsers have this.
		const queue: unknown = Reflect.get(globalThis, 'launchQueue');
		if (hasConsumer(queue))
			queue.setConsumer(({ files: [handle] = [] }) => handle?.getFile().then(call));
		const shared = await sharedFile();
		if (shared) call(shared);
		return { ok: true };
	}
};

interface Launch {
	readonly files?: readonly FileSystemFileHandle[];
}

interface LaunchQueue {
	setConsumer(call: (launch: Launch) => unknown): void;
}

function hasConsumer(queue: unknown): queue is LaunchQueue {
	return typeof queue === 'object' && queue !== null && 'setConsumer' in queue;
}

async function sharedFile(): Promise<Blob | undefined> {
	try {
		if (!(await caches.has(handedCache))) return undefined;
		const cache = await caches.open(handedCache);
		const [name] = await cache.keys();
		const kept = name && (await cache.match(name));
		await caches.delete(handedCache);
		return await kept?.blob();
	} catch {
		return undefined; // Without caches no worker could have left anything.
	}
}

function piecesOfBytes(bytes: BackupBytes): ReadableStream<BackupBytes> {
	let at = 0;
	return new ReadableStream({
		pull(controller) {
			const piece = bytes.slice(at, (at += pieceLength));
			if (piece.length === 0) controller.close();
			else controller.enqueue(piece);
		}
	});
}

async function textWithin(
	stream: ReadableStream<Uint8Array>,
	most: number
): Promise<Result<string>> {
	const decoder = new TextDecoder();
	const reader = stream.getReader();
	let text = '';
	let length = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return { ok: true, value: text + decoder.decode() };
		length += value.length;
		if (length > most) {
			await reader.cancel();
			return { ok: false, problem: 'It holds far more than a routine.' };
		}
		text += decoder.decode(value, { stream: true });
	}
}
