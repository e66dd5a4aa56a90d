import type { FigureAssets, PartAssets } from '#figure/output/figure-assets.ts';
import type { Bounds } from '#figure/page/bounds.ts';

type Box = readonly [x: number, y: number, width: number, height: number];
type PartRow = readonly [hash: string, bounds: Box];
type FigureRow = readonly [
	id: string,
	still: string,
	parts: readonly [PartRow, ...PartRow[]],
	/** Empty if it is the figure's own. */
	drawnFor: string,
	stillFor: string,
	stillBounds: Box | 0
];

/**
 * The module with the addresses of the figures. Every first visit loads it, so it has only what
 * differs, and makes addresses of that. `before` stands before all names, `build` after each.
 */
export function figureIndex(
	figures: Readonly<Record<string, FigureAssets>>,
	before: string,
	build: string
): string {
	const rows = Object.entries(figures).map(([id, assets]) => rowOf(id, assets, before, build));
	if (JSON.stringify(figuresOf(rows, before, build)) !== JSON.stringify(figures))
		throw new Error('The addresses of the figures are not those of their files.');
	const given = [rows, before, build].map((each) => JSON.stringify(each)).join(', ');
	return `export const figures = (${figuresOf})(${given});`;
}

function rowOf(id: string, assets: FigureAssets, before: string, build: string): FigureRow {
	const partRow = ({ figure, bounds }: PartAssets): PartRow => [hashIn(figure), boxOf(bounds)];
	const otherIn = (address: string, part: string) => {
		const [name = ''] = address.slice(before.length).split(`${build}.${part}.`);
		return name === id ? '' : name;
	};
	return [
		id,
		hashIn(assets.still),
		[partRow(assets), ...(assets.later ?? []).map(partRow)],
		otherIn(assets.figure, 'figure'),
		otherIn(assets.still, 'still'),
		assets.stillBounds ? boxOf(assets.stillBounds) : 0
	];
}

function hashIn(address: string): string {
	return address.split('.').at(-2) ?? '';
}

function boxOf({ x, y, width, height }: Bounds): Box {
	return [x, y, width, height];
}

/** It becomes a part of the module, so it uses nothing around it. */
function figuresOf(
	rows: readonly FigureRow[],
	before: string,
	build: string
): Readonly<Record<string, Partial<FigureAssets>>> {
	const boundsOf = ([x, y, width, height]: Box) => ({ x, y, width, height });
	return Object.fromEntries(
		rows.map(([id, still, parts, drawnFor, stillFor, stillBounds]) => {
			const [first, ...later] = parts.map(([hash, box], index) => {
				const name = before + (drawnFor || id) + build + (index ? `.${index + 1}` : '');
				return {
					figure: `${name}.figure.${hash}.json`,
					scene: `${name}.scene.${hash}.json`,
					bounds: boundsOf(box)
				};
			});
			const assets = {
				...first,
				still: `${before + (stillFor || id) + build}.still.${still}.svg`,
				...(later.length && { later }),
				...(stillBounds && { stillBounds: boundsOf(stillBounds) })
			};
			return [id, assets];
		})
	);
}
