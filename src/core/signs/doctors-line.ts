/**
 * Lines for medical advice that is no emergency, by region (ISO 3166). A line stands here only if it
 * is sure that it answers as such from anywhere in that country, because no number is better than a
 * wrong one. Their sources are the services themselves.
 */
const doctorsLines: Readonly<Record<string, string>> = {
	// NHS 111 (nhs.uk).
	GB: '111',
	// Ärztlicher Bereitschaftsdienst (116117.de).
	DE: '116117',
	// Gesundheitsberatung (1450.at).
	AT: '1450',
	// 1177 Vårdguiden (1177.se).
	SE: '1177',
	// Legevakt (helsenorge.no).
	NO: '116117',
	// Healthline (info.health.nz).
	NZ: '0800 611 116'
};

/** The line of the first region in the device's languages; undefined where there is none. */
export function doctorsLineFor(languages: readonly string[]): string | undefined {
	return doctorsLines[regionOf(languages) ?? ''];
}

/** The first region in the device's languages, as "GB". */
export function regionOf(languages: readonly string[]): string | undefined {
	return languages.flatMap((tag) => tag.match(/-([A-Z]{2})\b/)?.[1] ?? [])[0];
}
