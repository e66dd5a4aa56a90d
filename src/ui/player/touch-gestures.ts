import type { Attachment } from 'svelte/attachments';
import { milliseconds } from '#core/base/units.ts';
import type { Clock } from '#core/ports/ports.ts';
import {
	gestureOf,
	pressDuration,
	isResting,
	type Gesture,
	type Touch,
	type Turn
} from './gesture.ts';

interface GestureListeners {
	readonly turn: () => Turn;
	/** Only on the picture: elsewhere a tap belongs to what is tapped. */
	readonly ongesture: (gesture: Gesture) => void;
	/** Called when a finger is held down anywhere. */
	readonly onpress: () => void;
}

/**
 * Listens for presses anywhere inside the element, and for taps and swipes on the element marked
 * `data-touch`.
 */
export function touchGestures(
	clock: Clock,
	{ turn, ongesture, onpress }: GestureListeners
): Attachment<HTMLElement> {
	return (element) => {
		let from: Touch | undefined;
		let onPicture = false;
		let stopWaiting = () => {};

		function down(event: PointerEvent) {
			if (!event.isPrimary || event.button !== 0) return;
			from = touchOf(event);
			onPicture = event.target instanceof Element && !!event.target.closest('[data-touch]');
			stopWaiting = clock.after(milliseconds(pressDuration), () => {
				from = undefined;
				onpress();
			});
		}

		function move(event: PointerEvent) {
			if (from && !isResting(from, touchOf(event))) stopWaiting();
		}

		function up(event: PointerEvent) {
			stopWaiting();
			if (from && onPicture) ongesture(gestureOf(from, touchOf(event), turn()));
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
