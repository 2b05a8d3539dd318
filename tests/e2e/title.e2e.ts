import { expect, test } from '@playwright/test';

test('the title names the game and offers a new one, quietly and from one place', async ({ page, baseURL }) => {
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && `${origin}/` !== baseURL) strangers.push(request.url());
  });

  await page.goto('/');
  await expect(page).toHaveTitle('Non-Binding');
  await expect(page.getByRole('heading', { name: 'Non-Binding' })).toBeVisible();
  const start = page.getByRole('button', { name: 'New game' }).or(page.getByRole('link', { name: 'New game' }));
  await expect(start).toBeVisible();
  await expect(start).toBeEnabled();

  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});
