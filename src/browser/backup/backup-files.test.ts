import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { database } from '#browser/storage/database.ts';
import { tooLargeProblem, unpackableProblem } from '#core/backup/backup.ts';
import { textLimit } from '#core/backup/parse-limits.ts';
import { instant } from '#core/base/units.ts';
import { backupFiles } from './backup-files.ts';

const files = backupFiles(database('copies'));
const texts = new Map<string, string>();
const copy = { name: 'copy.json', type: 'application/json', bytes: new TextEncoder().encode('{}') };

beforeEach(() => {
	texts.clear();
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => texts.get(name) ?? null,
		setItem: (name: string, text: string) => texts.set(name, text),
		removeItem: (name: string) => texts.delete(name)
	});
});

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
	vi.useRealTimers();
});

async function packed(text: string) {
	const bytes = await files.compress(text);
	if (!bytes.ok) throw new Error(bytes.problem);
	return bytes.value;
}

/** A file whose bytes come in these pieces. */
function fileOf(pieces: Iterable<Uint8Array<ArrayBuffer>>, size = 1) {
	const rest = pieces[Symbol.iterator]();
	const stream = () =>
		new ReadableStream<Uint8Array<ArrayBuffer>>({
			pull(controller) {
				const { done, value } = rest.next();
				if (done) controller.close();
				else controller.enqueue(value);
			}
		});
	return Object.defineProperties(new Blob(['{}']), {
		size: { value: size },
		stream: { value: stream }
	});
}

test('a copy is the same text after packing and unpacking, and plain text is read as it is', async () => {
	const text = '{"app":"one-degree","note":"Größe 5 °"}'.repeat(1000);
	const bytes = await packed(text);
	expect([...bytes.slice(0, 2)]).toEqual([0x1f, 0x8b]);
	expect(bytes.length).toBeLessThan(text.length / 10);
	expect(await files.textIn(new Blob([bytes]))).toEqual({ ok: true, value: text });
	expect(await files.textIn(new Blob([text]))).toEqual({ ok: true, value: text });
});

test('a letter that is cut between two pieces of a file is whole', async () => {
	const bytes = new TextEncoder().encode('5 °C');
	const file = fileOf([bytes.slice(0, 3), bytes.slice(3)]);
	expect(await files.textIn(file)).toEqual({ ok: true, value: '5 °C' });
});

test('a file that is too large is refused before it is read', async () => {
	function* untouchable(): Generator<Uint8Array<ArrayBuffer>> {
		throw new Error('It was read.');
	}
	const file = fileOf(untouchable(), textLimit + 1);
	expect(await files.textIn(file)).toEqual({ ok: false, problem: tooLargeProblem });
});

test('a file that grows too large while it is unpacked is read no further', async () => {
	const megabyte = new Uint8Array(1_000_000).fill(0x20);
	let pulled = 0;
	function* endless() {
		for (;;) {
			pulled++;
			yield megabyte;
		}
	}
	expect(await files.textIn(fileOf(endless()))).toEqual({ ok: false, problem: tooLargeProblem });
	expect(pulled).toBeLessThanOrEqual(textLimit / megabyte.length + 2);
});

test('half of a packed file is told as damaged', async () => {
	const bytes = await packed(JSON.stringify(Array.from({ length: 999 }, (_, index) => index)));
	const half = new Blob([bytes.slice(0, bytes.length / 2)]);
	expect(await files.textIn(half)).toEqual({ ok: false, problem: unpackableProblem });
});

test('a file that cannot be read is told in a sentence', async () => {
	const gone = Object.defineProperty(new Blob(['{}']), 'stream', {
		value: () => {
			throw new DOMException('Gone.', 'NotFoundError');
		}
	});
	expect(await files.textIn(gone)).toEqual({
		ok: false,
		problem: 'The file could not be read. Nothing was changed.'
	});
});

test('the last copy and the last putting off are remembered apart', async () => {
	const [made, putOff] = [instant(1_772_438_400_000), instant(1_772_524_800_000)];
	expect([await files.last(), await files.putOff()]).toEqual([
		{ ok: true, value: undefined },
		{ ok: true, value: undefined }
	]);
	await files.note(made);
	await files.notePutOff(putOff);
	expect([await files.last(), await files.putOff()]).toEqual([
		{ ok: true, value: made },
		{ ok: true, value: putOff }
	]);
});

test('what an earlier version remembered is read until there is something newer', async () => {
	const anew = backupFiles(database('copies of an earlier version'));
	texts.set('one-degree-copied', '1772438400000');
	expect(await anew.last()).toEqual({ ok: true, value: instant(1_772_438_400_000) });
	await anew.note(instant(1_772_524_800_000));
	expect([...texts]).toEqual([]);
	expect(await anew.last()).toEqual({ ok: true, value: instant(1_772_524_800_000) });
});

test('a damaged time of the last copy is none', async () => {
	texts.set('one-degree-copied', 'yesterday');
	const damaged = backupFiles(database('copies of a damaged time'));
	expect(await damaged.last()).toEqual({ ok: true, value: undefined });
});

test('a download keeps its address for a minute', async () => {
	vi.useFakeTimers();
	const link = { click: vi.fn() };
	vi.stubGlobal('document', { createElement: () => link });
	vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:copy');
	const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
	expect(await files.save(copy)).toEqual({ ok: true });
	expect(link).toEqual({ click: link.click, href: 'blob:copy', download: 'copy.json' });
	expect(link.click).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(59_999);
	expect(revoke).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1);
	expect(revoke).toHaveBeenCalledWith('blob:copy');
});

test('where JSON cannot be shared the same bytes are shared as text', async () => {
	const shared: File[] = [];
	vi.stubGlobal('navigator', {
		canShare: ({ files }: { files: readonly File[] }) =>
			files.every(({ type }) => type === 'text/plain'),
		share: async ({ files }: { files: readonly File[] }) => shared.push(...files)
	});
	expect(await files.share(copy)).toEqual({ ok: true });
	expect(shared.map(({ name, type }) => [name, type])).toEqual([['copy.json.txt', 'text/plain']]);
	expect(await shared[0]?.text()).toBe('{}');
});

test('a browser that shares no files says so, and a person who turned back is believed', async () => {
	vi.stubGlobal('navigator', {});
	expect(await files.share(copy)).toEqual({
		ok: false,
		problem: 'This browser cannot share files: save the copy instead.'
	});
	vi.stubGlobal('navigator', {
		canShare: () => true,
		share: () => Promise.reject(new DOMException('Cancelled.', 'AbortError'))
	});
	expect(await files.share(copy)).toEqual({ ok: false, problem: 'It was not shared.' });
});
