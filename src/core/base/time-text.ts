/** The time of day as a time field shows it, from minutes after midnight: 07:05. */
export function timeText(minute: number): string {
	return [Math.floor(minute / 60), minute % 60]
		.map((part) => String(part).padStart(2, '0'))
		.join(':');
}

/** Minutes after midnight; undefined if the field is empty. */
export function readTimeText(text: string): number | undefined {
	const [hours = NaN, minutes = NaN] = text.split(':').map(Number);
	const minute = hours * 60 + minutes;
	return Number.isNaN(minute) ? undefined : minute;
}
