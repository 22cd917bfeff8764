import { words } from '../words.js';

/** Words of other languages: nouns in German are written with capitals. */
export const FOREIGN = words(`
Größe Ausfall Ursache Fehler Störung Verbindung Datenbank Anfrage Antwort Speicher Netzwerk Leitung Rechnung Kunde Kunden Bestellung Zahlung
Zeitplan Übersicht Auswirkung Maßnahmen Zusammenfassung Wartung Bereitschaft Dienst Dienste Server Knoten Schlüssel Änderung Prüfung Freigabe
Verfügbarkeit Abteilung Verantwortung Lösung Hintergrund Straße Überlastung Zeitüberschreitung Panne Cause Incident Résumé Chronologie Réseau Serveur
Données Requête Réponse Erreur Panne Clé Facture Commande Paiement Mesures Conséquences Équipe Reprise Maintenance Durée Début Fin Détection Causa
Resumen Cronología Servidor Datos Respuesta Consulta Fallo Avería Clave Factura Pedido Pago Medidas Equipo Duración Inicio Detección Impacto Acciones
Riepilogo Guasto Rete Dati Richiesta Risposta Errore Chiave Fattura Ordine Pagamento Misure Squadra Durata Inizio Oorzaak Samenvatting Storing Netwerk
Gegevens Antwoord Sleutel Factuur Bestelling Betaling Maatregelen Ploeg Duur Begin Orsak Sammanfattning Nätverk Svar Nyckel Faktura Betalning Åtgärder
Przyczyna Awaria Sieć Dane Odpowiedź Klucz Faktura Zamówienie Płatność Zespół Czas Príčina Výpadek Síť Data Odpověď Klíč Objednávka Platba Sebep
Kesinti Ağ Veri Yanıt Anahtar Fatura Sipariş Ödeme Ekip Süre Causa Resumo Rede Dados Resposta Chave Fatura Pedido Pagamento Equipe Duração Início
`);
