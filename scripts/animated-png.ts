import { crc32 } from 'node:zlib';

interface Chunk {
	readonly type: string;
	readonly body: Buffer;
}

/**
 * Joins PNG files of one size into one that loops for ever,
 * https://www.w3.org/TR/png-3/#apng-frame-based-animation.
 */
export function animatedPng(frames: readonly Buffer[], milliseconds: number): Buffer {
	const [first] = frames;
	if (!first) throw new Error('An animated picture needs a frame.');
	const header = chunksOf(first).find(({ type }) => type === 'IHDR');
	if (!header) throw new Error('The first frame is not a PNG file.');
	let sequence = 0;
	const chunks = frames.flatMap((frame, index) => {
		const control = chunk('fcTL', frameControl(sequence++, header.body, milliseconds));
		const bodies = chunksOf(frame).filter(({ type }) => type === 'IDAT');
		const images = bodies.map(({ body }) =>
			index === 0 ? chunk('IDAT', body) : chunk('fdAT', Buffer.concat([numbers(sequence++), body]))
		);
		return [control, ...images];
	});
	const signature = first.subarray(0, 8);
	const animation = chunk('acTL', numbers(frames.length, 0));
	const end = chunk('IEND', Buffer.alloc(0));
	return Buffer.concat([signature, chunk('IHDR', header.body), animation, ...chunks, end]);
}

function chunksOf(png: Buffer): readonly Chunk[] {
	const chunks: Chunk[] = [];
	for (let at = 8; at < png.length;) {
		const length = png.readUInt32BE(at);
		const type = png.toString('latin1', at + 4, at + 8);
		chunks.push({ type, body: png.subarray(at + 8, at + 8 + length) });
		at += length + 12;
	}
	return chunks;
}

function chunk(type: string, body: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
	return Buffer.concat([numbers(body.length), named, numbers(crc32(named))]);
}

/** The frame is the whole picture, is shown for a time and is then replaced by the next. */
function frameControl(sequence: number, header: Buffer, milliseconds: number): Buffer {
	const delay = Buffer.alloc(6);
	delay.writeUInt16BE(milliseconds, 0);
	delay.writeUInt16BE(1000, 2);
	return Buffer.concat([numbers(sequence), header.subarray(0, 8), numbers(0, 0), delay]);
}

function numbers(...values: readonly number[]): Buffer {
	const buffer = Buffer.alloc(values.length * 4);
	values.forEach((value, index) => buffer.writeUInt32BE(value, index * 4));
	return buffer;
}
