import type { Attachment } from 'svelte/attachments';
import { milliseconds } from '#core/base/units.ts';
import type { Clock } from '#core/ports/ports.ts';
import { gestureOf, press, isResting, type Gesture, type Touch, type Turn } from './gesture.ts';

interface Touched {
	readonly turn: () => Turn;
	/** Only on the picture: elsewhere a tap belongs to what is tapped. */
	readonly gesture: (gesture: Gesture) => void;
	/** Held down anywhere. */
	readonly pressed: () => void;
}

/** Listens to fingers anywhere inside, and on the element marked `data-touch` to taps and swipes. */
export function touchGestures(
	clock: Clock,
	{ turn, gesture, pressed }: Touched
): Attachment<HTMLElement> {
	return (element) => {
		let from: Touch | undefined;
		let onPicture = false;
		let stopWaiting = () => {};

		function down(event: PointerEvent) {
			if (!event.isPrimary || event.button !== 0) return;
			from = touchOf(event);
			onPicture = event.target instanceof Element && !!event.target.closest('[data-touch]');
			stopWaiting = clock.after(milliseconds(press), () => {
				from = undefined;
				pressed();
			});
		}

		function move(event: PointerEvent) {
			if (from && !isResting(from, touchOf(event))) stopWaiting();
		}

		function up(event: PointerEvent) {
			stopWaiting();
			if (from && onPicture) gesture(gestureOf(from, touchOf(event), turn()));
			from = undefined;
		}

		function cancel() {
			stopWaiting();
			from = undefined;
		}

		element.addEventListener('pointerdown', down);
		element.addEventListener('pointermove', move);
		element.addEventListener('pointerup', up);
		element.addEventListener('pointercancel', cancel);
		return () => {
			stopWaiting();
			element.removeEventListener('pointerdown', down);
			element.removeEventListener('pointermove', move);
			element.removeEventListener('pointerup', up);
			element.removeEventListener('pointercancel', cancel);
		};
	};
}

function touchOf({ clientX, clientY, timeStamp }: PointerEvent): Touch {
	return { x: clientX, y: clientY, at: timeStamp };
}
