import { expect } from '@playwright/test'
import { looksIn, nameOf } from './support/look'
import { expectAccessible, expectNothingLost } from './support/looks'
import { type Program, start, workspaceFolder } from './support/program'
import { test } from './support/test'
import { seeIn } from './support/wear'

interface Made {
  readonly screen: { readonly person: { readonly id: string } }
}

const create = (program: Program, input: object) => program.call('people.create', input) as Promise<Made>

/** One buyer from two lists: written in Korean at the fair, in Latin letters from an old e-mail. */
async function enterTwice(program: Program): Promise<{ keep: string; other: string }> {
  const first = await create(program, {
    values: {
      fullName: '김민준',
      country: 'KR',
      city: '서울',
      street: '테헤란로 152',
      grade: 'A',
      owner: '박서연',
    },
    affiliation: { companyName: '(주)한빛무역', jobTitle: '구매과장' },
    contactPoints: [
      { kind: 'mobile', rawText: '010-4821-7730' },
      { kind: 'email', rawText: 'mj.kim@hanbit.example' },
    ],
    tags: ['LED', '광저우 2026'],
  })
  const second = await create(program, {
    values: {
      fullName: 'Kim Min-jun',
      localName: 'Ким Мин Чжун',
      country: 'KR',
      city: '부산',
      birthday: '1985-04-02',
      grade: 'B',
      lifecycle: 'customer',
    },
    affiliation: { companyName: '한빛무역', jobTitle: 'Purchasing manager' },
    contactPoints: [
      { kind: 'mobile', rawText: '+82 10 4821 7730' },
      { kind: 'wechat', rawText: 'minjun_kim' },
    ],
    tags: ['LED', '展会'],
  })
  await create(program, { values: { fullName: '김민서' }, affiliation: { companyName: '대성상사' } })
  const [keep, other] = [first.screen.person.id, second.screen.person.id]
  await program.call('activities.create', {
    kind: 'call',
    title: '견적 문의',
    personId: other,
    happenedAt: Date.now(),
  })
  await program.call('deals.create', { title: 'LED 패널 2만 장', personId: other })
  return { keep, other }
}

const everyone = { filter: {}, sort: 'name', direction: 'ascending', window: { offset: 0, limit: 10 } }

/** In English and Chinese only the dialog itself is looked at: the rest is the same card. */
async function see(program: Program, moment: string): Promise<void> {
  const { language } = program.look
  if (language === 'en' && moment !== 'merge-compare') return
  await seeIn(program, looksIn(language, language === 'ko' ? 'ru' : 'zh'), async (look) => {
    await program.picture(`${moment}-${nameOf(look)}`)
    await expectAccessible(program.page, `${moment} ${nameOf(look)}`)
    await expectNothingLost(program.page, `${moment} ${nameOf(look)}`)
  })
}

for (const language of ['ko', 'en'] as const) {
  test(`two records of one customer become one card, and two again (${language})`, async () => {
    const { folder, remove } = workspaceFolder()
    const program = await start({ folder, language, theme: 'light' })
    const { page, words } = program
    const { keep, other } = await enterTwice(program)
    await page.evaluate((id) => {
      window.location.hash = `#/people/${id}`
    }, keep)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('김민준')

    // The key opens the search with what looks the same already there; another one is found by typing.
    await page.keyboard.press('m')
    const dialog = page.getByRole('dialog')
    const candidate = dialog.getByRole('button', { name: /Kim Min-jun/ })
    await expect(candidate).toBeVisible()
    await see(program, 'merge-choose')
    await page.getByRole('searchbox', { name: words.t('merging.find') }).fill('민서')
    await expect(dialog.getByRole('button', { name: /김민서/ })).toBeVisible()
    await page.getByRole('searchbox', { name: words.t('merging.find') }).fill('4821')
    await expect(candidate).toBeVisible()
    await page.keyboard.press('Enter')

    // Side by side: the grade of the other one is taken, everything else as proposed.
    const grade = page.getByRole('radiogroup', { name: words.t('frame.field.grade') })
    await expect(grade.getByRole('radio', { name: 'A' })).toBeChecked()
    await grade.getByText('B', { exact: true }).click()
    await expect(page.getByText(words.t('merging.part.deals', { count: 1 }))).toBeVisible()
    await see(program, 'merge-compare')
    await page.getByRole('button', { name: words.t('merging.merge') }).click()

    await expect(page.getByText('minjun_kim')).toBeVisible()
    await expect(page.getByText('LED 패널 2만 장')).toBeVisible()
    await expect(page.getByText('010-4821-7730')).toHaveCount(1)
    await expect(page.getByText('+82 10 4821 7730')).toHaveCount(0)
    await see(program, 'merge-card')
    expect(await program.call('people.list', everyone)).toMatchObject({ total: 2 })
    const card = (await program.call('people.getScreen', { id: other })) as Made
    expect(card.screen ?? card).toMatchObject({ person: { id: keep, grade: 'B', birthday: '1985-04-02' } })

    // A link to the record that was merged opens the card; the history names the merge.
    await page.evaluate((id) => {
      window.location.hash = `#/people/${id}`
    }, other)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('김민준')
    await page.keyboard.press('h')
    const label = words.t('label.person.merge', { name: '김민준', other: 'Kim Min-jun' })
    await expect(page.getByRole('complementary').getByText(label)).toBeVisible()
    await see(program, 'merge-history')
    await page.keyboard.press('h')

    // And apart again, from the card.
    await page.getByRole('button', { name: words.t('merging.separateName', { name: 'Kim Min-jun' }) }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kim Min-jun')
    expect(await program.call('people.list', everyone)).toMatchObject({ total: 3 })
    await program.quit()
    remove()
  })
}
