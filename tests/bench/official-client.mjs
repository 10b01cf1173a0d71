// The naive twin: HubSpot's official client, used as its readme shows it, batches ten at a time.
// node official-client.mjs load|update URL ROWS; the token in LINE_ITEMS_TOKEN, ids on stdin for update.
import { readFileSync } from 'node:fs';
import { Client } from '@hubspot/api-client';

const [what, basePath, rowsText] = process.argv.slice(2);
const client = new Client({ accessToken: process.env.LINE_ITEMS_TOKEN, basePath });
const properties = (process.env.PROPERTIES ?? '').split(',');

async function load() {
    const rows = [];
    let after;
    do {
        const page = await client.crm.lineItems.basicApi.getPage(100, after, properties);
        rows.push(...page.results);
        after = page.paging?.next?.after;
    } while (after);
    return rows.length;
}

async function update() {
    const ids = readFileSync(0, 'utf8').trim().split('\n').slice(0, Number(rowsText));
    const inputs = ids.map((id, i) => ({
        id,
        properties: { price: `${i % 900}.25`, quantity: `${(i % 50) + 1}`, description: `Row ${i}` },
    }));
    const batches = [];
    for (let i = 0; i < inputs.length; i += 100)
        batches.push(inputs.slice(i, i + 100));
    let saved = 0;
    for (let i = 0; i < batches.length; i += 10) {
        const answers = await Promise.all(batches.slice(i, i + 10).map(
            (batch) => client.crm.lineItems.batchApi.update({ inputs: batch })));
        for (const answer of answers)
            saved += answer.results.length;
    }
    return saved;
}

const count = await (what === 'load' ? load() : update());
if (count < Number(rowsText) * 0.99)
    throw new Error(`only ${count} rows`);
