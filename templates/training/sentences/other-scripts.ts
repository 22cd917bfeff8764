import { lines } from '../words.js';

/** Sentences in languages whose names are written in other letters. */
export const OTHER_SCRIPTS = lines(`
{cjk}重启了服务。
事件由{cjk}处理。
我们联系了{cjk}，但没有回应。
{cjk}和{cjk}回滚了部署。
值班工程师{cjk}确认了告警。
负责人：{cjk}
{cjk}说数据库已经恢复。
由{cjk}负责后续工作。
感谢{cjk}的帮助。
{cjk} restarted the pod.
Owner: {cjk}
We paged {cjk} {when}.
{cjk}さんが再起動しました。
{cjk}が障害に気づきました。
担当者：{cjk}
{cjk}氏に連絡しました。
{cjk}님이 배포를 롤백했습니다.
{cjk}이 서버를 재시작했다.
담당자: {cjk}
{cjk} 님이 서버를 확인했다.
{cjk} 님이 배포를 승인했습니다.
{cjk} 씨가 장애를 발견했다.
{cjk} 님께 연락했습니다.
{cjk} 님, 확인 부탁드립니다.
{cjk}様が承認しました。
{cjk}先生说缓存已满。
{cjk}同学检查了日志。
{cyr} перезапустил сервис.
{cyr} заметил ошибку в {time}.
Мы позвонили {cyr}.
Ответственный: {cyr}
Инженер {cyr} откатил изменения.
{cyr} перезапустив сервер.
{grk} έκανε επανεκκίνηση.
{cyr} {act}.
{opener} {cyr} {act}.
{grk} {act}.
{arb} {act}.
أعاد {arb} تشغيل الخادم.
We paged {arb} {when}.
Owner: {arb}
Owner: {cyr}
数据库在凌晨宕机。
服务重启后恢复正常。
告警在十分钟后触发。
根本原因是配置错误。
团队回滚了部署。
サーバーが停止しました。
原因は設定ミスです。
データベースを再起動しました。
서버가 다운되었습니다.
원인은 설정 오류였습니다.
Сервис был недоступен десять минут.
База данных перезапущена.
Причина сбоя найдена.
Die Datenbank war zehn Minuten lang nicht erreichbar.
Der Dienst wurde neu gestartet.
{p} hat den Dienst neu gestartet.
{p} und {p} haben die Änderung geprüft.
Le service a été redémarré.
{p} a redémarré le service.
{p} a prévenu {p}.
El servicio se reinició.
{p} reinició el servicio.
{p} avisó a {p}.
`);
