import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const clipSchema = v.strictObject({
	text: v.string(),
	/** Of 24 ms. */
	frames: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** A recorded one is a person's and is never spoken over. */
	source: v.picklist(['spoken', 'recorded']),
	/** Of the text and of how it was spoken. */
	hash: v.string()
});

const manifestSchema = v.strictObject({
	/** By key, which is the file's name without its ending. */
	clips: v.record(v.string(), clipSchema)
});

export type Clip = v.InferOutput<typeof clipSchema>;
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** Those of a folder of clips, in order of key; none if there is no manifest yet. */
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
