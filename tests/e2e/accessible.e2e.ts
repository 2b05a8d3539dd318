import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('the title has nothing that a screen reader or a keyboard would stumble over', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Non-Binding' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
