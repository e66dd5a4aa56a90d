import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const clipSchema = v.strictObject({
	text: v.string(),
	/** The number of frames of 24 ms. */
	frames: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** A recorded clip is a person's and is never replaced by a spoken one. */
	source: v.picklist(['spoken', 'recorded']),
	/** A hash of the text and of how it was spoken. */
	hash: v.string()
});

const manifestSchema = v.strictObject({
	/** The clips by key, which is the file's name without its ending. */
	clips: v.record(v.string(), clipSchema)
});

export type Clip = v.InferOutput<typeof clipSchema>;
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** Reads the manifest of a folder of clips; there are no clips if it has none yet. */
export function readManifest(folder: string): Manifest {
	const file = join(folder, 'manifest.json');
	if (!existsSync(file)) return { clips: {} };
	return v.parse(manifestSchema, JSON.parse(readFileSync(file, 'utf8')));
}

export function writeManifest(folder: string, clips: Readonly<Record<string, Clip>>): void {
	const sorted = Object.fromEntries(Object.entries(clips).sort(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(
		join(folder, 'manifest.json'),
		`${JSON.stringify({ clips: sorted }, undefined, '\t')}\n`
	);
}
