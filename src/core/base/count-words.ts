/** "1 session", "12 sessions", "1,200 sessions". */
export function countWords(count: number, one: string, many = `${one}s`): string {
	return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
