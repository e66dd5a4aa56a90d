import type { OwnDrawing } from '#state/app/body-drawings.svelte.ts';

/** A photo on the page, which shows the same at every frame. Rejects if it cannot be read. */
export async function photoDrawing(address: string): Promise<OwnDrawing> {
	const element = document.createElement('div');
	const photo = new Image();
	photo.alt = '';
	photo.src = address;
	Object.assign(photo.style, { width: '100%', height: '100%', objectFit: 'contain' });
	await photo.decode();
	element.append(photo);
	return { element, show: () => undefined, leave: () => element.remove() };
}
