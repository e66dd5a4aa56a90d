/**
 * Lines for medical advice that is no emergency, by region (ISO 3166), where one number reaches most
 * of the country at any hour or outside of office hours. Their sources are the services themselves.
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
	// Päivystysapu (116117.fi).
	FI: '116117',
	// SNS 24 (sns24.gov.pt).
	PT: '808 24 24 24',
	// Health 811 and the lines of other provinces (canada.ca).
	CA: '811',
	// Healthdirect (healthdirect.gov.au).
	AU: '1800 022 222',
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
