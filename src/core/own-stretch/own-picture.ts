import * as v from 'valibot';
import type { Result } from '#core/base/result.ts';
import { readOwnText } from '#core/own/own-text.ts';
import { checkLottie, type SafeLottie } from './lottie-check.ts';
import { longestLottie } from './lottie-limits.ts';

/** In characters of base64: about 900 kB. A photo that the app shrank has a sixth of it. */
const longestPhoto = 1_200_000;

const ownPictureSchema = v.variant('type', [
	v.strictObject({
		version: v.literal(1),
		type: v.literal('photo'),
		/** The address that holds the picture itself. */
		data: v.pipe(
			v.string(),
			v.maxLength(longestPhoto, 'is too large'),
			v.regex(/^data:image\/(jpeg|png|webp);base64,[A-Za-z0-9+/]+={0,2}$/, 'is no picture')
		)
	}),
	v.strictObject({
		version: v.literal(1),
		type: v.literal('lottie'),
		/** The file, as JSON. */
		data: v.pipe(v.string(), v.maxLength(longestLottie, 'is too large'))
	})
]);

/** A picture that a person chose, as it is stored and shared. */
export type OwnPictureText = v.InferOutput<typeof ownPictureSchema>;

/** One that is safe to draw. */
export type OwnPicture =
	| { readonly type: 'photo'; readonly data: string }
	| { readonly type: 'lottie'; readonly drawing: SafeLottie };

/** Reads and checks it anew each time, because a copy or a shared file may hold anything. */
export function readOwnPicture(text: string): Result<OwnPicture> {
	const read = readOwnText(ownPictureSchema, 'picture', text);
	if (!read.ok) return read;
	const { type, data } = read.value;
	if (type === 'photo') return { ok: true, value: { type, data } };
	const checked = checkLottie(data);
	return checked.ok ? { ok: true, value: { type, drawing: checked.value } } : checked;
}

/** As it is stored: without what is not drawn. */
export function lottiePictureText({ file }: SafeLottie): OwnPictureText {
	return { version: 1, type: 'lottie', data: JSON.stringify(file) };
}
