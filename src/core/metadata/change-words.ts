/** Words of a line that gives the day of a change, in many languages. Data. */
export const CHANGED =
  /updated|modified|edited|aktualisiert|geändert|actuali[sz]ado|actualizada|mis à jour|modifié|aggiornat|atualizad|bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|aktualizacja|aktualizováno|aktualizované|ažurirano|обновлен|изменен|оновлено|актуализирано|frissítve|actualizat|güncelle|ενημερ|更新|업데이트|수정|تحديث|עודכן|अपडेट|diperbarui|cập nhật/i;
