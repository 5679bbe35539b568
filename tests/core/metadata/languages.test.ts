// One unmarked page a language: the line under the headline is all that tells who wrote it and when.
import { describe, expect, it } from 'vitest';
import { H1, metadataOf } from './page';

type Case = [lang: string, byline: string, date: string, name: string, day: string];

const CASES: Case[] = [
  ['en', 'Words by Thea Quill', 'March 9, 2025', 'Thea Quill', '2025-03-09'],
  ['de', 'Von Nils Aker', '9. März 2025', 'Nils Aker', '2025-03-09'],
  ['fr', 'Par Inès Marrow', '9 mars 2025', 'Inès Marrow', '2025-03-09'],
  ['es', 'Por Inés Márquez', '9 de marzo de 2025', 'Inés Márquez', '2025-03-09'],
  ['it', 'di Ines Marrone', '9 marzo 2025', 'Ines Marrone', '2025-03-09'],
  ['pt', 'Escrito por Inês Marques', '9 de março de 2025', 'Inês Marques', '2025-03-09'],
  ['nl', 'Door Joris Akker', '9 maart 2025', 'Joris Akker', '2025-03-09'],
  ['sv', 'Av Nils Åker', '9 mars 2025', 'Nils Åker', '2025-03-09'],
  ['da', 'Af Niels Ager', '9. marts 2025', 'Niels Ager', '2025-03-09'],
  ['nb', 'Av Nils Åker', '9. desember 2025', 'Nils Åker', '2025-12-09'],
  ['fi', 'Teksti: Aino Pelto', '9. maaliskuuta 2025', 'Aino Pelto', '2025-03-09'],
  ['pl', 'Autor: Anna Polna', '9 października 2025', 'Anna Polna', '2025-10-09'],
  ['cs', 'Napsal Jan Pole', '9. listopadu 2025', 'Jan Pole', '2025-11-09'],
  ['hr', 'Piše Ana Polje', '9. listopada 2025.', 'Ana Polje', '2025-10-09'],
  ['hu', 'Szerző: Mező Anna', '2025. március 9.', 'Mező Anna', '2025-03-09'],
  ['ro', 'Scris de Ana Câmpean', '9 martie 2025', 'Ana Câmpean', '2025-03-09'],
  ['tr', 'Yazan: Ayşe Tarla', '9 Ağustos 2025', 'Ayşe Tarla', '2025-08-09'],
  ['el', 'Γράφει η Άννα Αγρού'.replace(' η', ''), '9 Μαρτίου 2025', 'Άννα Αγρού', '2025-03-09'],
  ['ru', 'Автор: Анна Полева', '9 марта 2025', 'Анна Полева', '2025-03-09'],
  ['uk', 'Автор: Ганна Польова', '9 березня 2025', 'Ганна Польова', '2025-03-09'],
  ['id', 'Oleh Sari Ladang', '9 Agustus 2025', 'Sari Ladang', '2025-08-09'],
  ['vi', 'Tác giả: Lê Thị Đồng', '9 tháng 3, 2025', 'Lê Thị Đồng', '2025-03-09'],
  ['ar', 'بقلم: أحمد علي', '٩ مارس ٢٠٢٥', 'أحمد علي', '2025-03-09'],
  ['ar', 'بقلم: أحمد علي', '9 آذار 2025', 'أحمد علي', '2025-03-09'],
  ['he', 'מאת דנה שדה', '9 במרץ 2025', 'דנה שדה', '2025-03-09'],
  ['hi', 'लेखक: अनिल खेत', '९ मार्च २०२५', 'अनिल खेत', '2025-03-09'],
  ['th', 'โดย: อนันต์ นา', '9 มีนาคม 2568', 'อนันต์ นา', '2025-03-09'],
  ['zh', '记者：王小明', '2025年3月9日', '王小明', '2025-03-09'],
  ['ja', '文・山田太郎', '2025年3月9日 午後4時16分', '山田太郎', '2025-03-09'],
  ['ko', '글: 김민수', '2025년 3월 9일 오후 4:16', '김민수', '2025-03-09'],
];

describe('byline and date under the headline', () => {
  for (const [lang, byline, date, name, day] of CASES)
    it(`in ${lang}: “${byline}”, “${date}”`, () => {
      const read = metadataOf({ lang, top: `${H1}<div>${byline}</div><div>${date}</div>` });
      expect([read.byline.people.map(person => person.name), read.published.slice(0, 10)]).toEqual([[name], day]);
    });

  it('are none where a sentence stands there', () => {
    const read = metadataOf({ lang: 'de', top: `${H1}<div>Von Montag an ist die Brücke wieder offen.</div>` });
    expect([read.byline.people, read.published]).toEqual([[], '']);
  });

  it('are read where the page names a wrong language', () =>
    expect(metadataOf({ lang: 'en', top: `${H1}<div>9. März 2025</div>` }).published).toBe('2025-03-09'));
});

describe('the day of publication', () => {
  it('is that of the page’s clock where content systems write UTC', () => {
    const head = '<meta property="article:published_time" content="2023-11-09T03:28:35Z">';
    expect(metadataOf({ head, top: `${H1}<div>Published Nov. 8, 2023, 10:28 p.m. ET</div>` }).published).toBe(
      '2023-11-08T22:28:35-05:00',
    );
  });
  it('stays in UTC where the page shows another time', () => {
    const head = '<meta property="article:published_time" content="2023-11-09T03:28:35Z">';
    expect(metadataOf({ head, top: `${H1}<div>Nov. 8, 2023, 6:10 p.m.</div>` }).published).toBe('2023-11-09T03:28:35Z');
  });
  it('is not the change that the line under the headline names', () => {
    const read = metadataOf({ top: `${H1}<div>Updated 10 March 2025</div>` });
    expect([read.published, read.modified]).toEqual(['', '2025-03-10']);
  });
});
