import type { Result } from '#core/base/result.ts';
import type { OwnPictureText } from '#core/own-stretch/own-picture.ts';

/** Of the longer side, in pixels, the first that is small enough. */
const sizes = [800, 640, 480] as const;
const qualities = [0.82, 0.7, 0.55] as const;
const mostBytes = 150_000;
/** In bytes. A camera makes no larger ones, and more would stop an old phone. */
const largestFile = 40_000_000;

/**
 * A photo as it is kept: small, upright, and without where and when it was taken, because only its
 * pixels are drawn anew. The problem is a sentence for the person.
 */
export async function shrinkPhoto(file: Blob): Promise<Result<OwnPictureText>> {
	if (file.size > largestFile) return refuse('This photo is too large. Take a smaller one.');
	let photo: ImageBitmap;
	try {
		photo = await createImageBitmap(file, { imageOrientation: 'from-image' });
	} catch {
		return refuse('This picture cannot be read here. Save it as JPEG or PNG, and choose it again.');
	}
	try {
		for (const size of sizes)
			for (const quality of qualities) {
				const small = await drawSmall(photo, size, quality);
				if (small && small.size <= mostBytes)
					return { ok: true, value: { version: 1, type: 'photo', data: await addressOf(small) } };
			}
	} finally {
		photo.close();
	}
	return refuse('This photo cannot be made small enough. Choose another one.');
}

async function drawSmall(photo: ImageBitmap, size: number, quality: number): Promise<Blob | null> {
	const scale = Math.min(1, size / Math.max(photo.width, photo.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(photo.width * scale));
	canvas.height = Math.max(1, Math.round(photo.height * scale));
	const context = canvas.getContext('2d');
	if (!context) return null;
	// JPEG has no transparency, which would become black.
	context.fillStyle = '#fff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(photo, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
}

function addressOf(photo: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(reader.error ?? new Error('The photo cannot be read.'));
		reader.readAsDataURL(photo);
	});
}

function refuse(problem: string): Result<OwnPictureText> {
	return { ok: false, problem };
}
