import encodeQR from 'qr';

/** In modules around the code, as the standard asks (ISO/IEC 18004). */
const border = 4;

export interface QrDrawing {
	/** Modules across, with the border. */
	readonly size: number;
	/** An SVG path of the dark modules, one unit each. */
	readonly path: string;
}

/** Long links need finer modules, so they get less redundancy. */
function options(text: string) {
	return { ecc: text.length > 700 ? 'low' : 'medium', border } as const;
}

export function qrDrawing(text: string): QrDrawing {
	const rows = encodeQR(text, 'raw', options(text));
	const runs = rows.flatMap((row, y) =>
		row.flatMap((dark, x) => (dark && !row[x - 1] ? [`M${x} ${y}h${runFrom(row, x)}v1H${x}z`] : []))
	);
	return { size: rows.length, path: runs.join('') };
}

/** A picture file of it. */
export function qrPicture(text: string): Uint8Array<ArrayBuffer> {
	return encodeQR(text, 'gif', { ...options(text), scale: 8 });
}

function runFrom(row: readonly boolean[], x: number): number {
	const end = row.indexOf(false, x);
	return (end < 0 ? row.length : end) - x;
}
