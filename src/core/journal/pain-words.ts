/** Pain from 0 to 10 in a word or two. */
export function painWords(pain: number): string {
	if (pain === 0) return 'none';
	if (pain <= 3) return 'mild';
	if (pain <= 5) return 'moderate';
	if (pain <= 7) return 'strong';
	return 'very strong';
}
