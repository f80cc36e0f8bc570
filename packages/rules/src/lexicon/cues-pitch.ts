/** Selling in a note. Written by hand, in eight languages. */
export const PITCH_CUES = {
  'pitch/we-help': `we_help we_offer we_provide we_support we_specialise we_specialize we_build we_built we_work_with our_team our_solution our_platform our_product our_service* our_clients our_customers our_factory our_company our_tool i_help i_support helping_companies helps_companies clients_like we_are_building we_re_building supports_fintech we_are_manufacturer
    nous_aidons nous_accompagnons nous_proposons j_accompagne notre_solution notre_plateforme notre_outil notre_logiciel nos_clients nos_solutions nous_permettons on_aide on_accompagne j_aide_les chez_~_nous_aidons
    wir_helfen wir_unterstützen wir_bieten unsere_lösung unsere_kunden unsere_plattform unser_tool unser_team_unterstützt ich_helfe ich_unterstütze nehmen_wir_~_ab wir_entlasten unsere_software
    ayudamos_a ofrecemos nuestra_solución nuestra_plataforma nuestros_clientes ayudo_a acompañamos_a nuestro_software trabajamos_con_empresas nuestros_servicios
    aiutiamo offriamo la_nostra_soluzione la_nostra_piattaforma i_nostri_clienti nostri_clienti nostra_soluzione aiuto_le affianchiamo i_nostri_servizi il_nostro_software
    ajudamos oferecemos nossa_solução nossa_plataforma nossos_clientes a_nossa_solução a_nossa_plataforma os_nossos_clientes ajudo_a acompanhamos nossos_serviços
    wij_helpen we_helpen wij_bieden onze_oplossing ons_platform onze_klanten onze_software wij_ondersteunen ik_help
    pomagamy oferujemy nasze_rozwiązanie nasza_platforma naszą_platformę nasi_klienci naszych_klientów wspieramy pomagam_firmom nasze_narzędzie nasza_firma nasz_system nasz_zespół`,
  'pitch/call': `quick_call short_call jump_on_a_call hop_on_a_call brief_call 15_min 15_minutes 20_mins 20_minutes 12_mins 10_minutes 30_minutes open_to_a_call schedule_a_call book_a_call book_a_slot calendly discovery_call coffee_chat virtual_coffee on_a_call free_this_week open_for_a_quick down_for_a_quick thurs_or_fri tuesday_or_thursday worth_a_chat quick_chat
    15_min_cette appel_découverte call_découverte un_court_échange bref_échange échange_de_15 vaut_15_min un_call un_créneau vos_disponibilités vos_dispos tes_dispos petit_call en_visio
    kurzes_gespräch kurzen_call kurzer_call kurzes_telefonat 15_minuten 20_minuten erstgespräch passt_~_uhr termin_vereinbaren unverbindliches_gespräch kennenlerngespräch
    una_llamada una_breve_llamada agendar agendamos le_agendo una_reunión tienes_15 tendría_15 15_minutos 20_minutos videollamada
    una_call breve_call una_chiamata 15_minuti 20_minuti una_videochiamata fissare_una fissiamo
    uma_call uma_chamada uma_conversa_rápida marcar_uma agendar_uma bate-papo bate_papo teria_15 reunião_rápida
    kort_gesprek belletje kennismaking kwartiertje korte_call 15_minuten_bellen inplannen afspraak_inplannen videogesprek
    krótk*_rozmow* krótkie_spotkanie umówić umówimy 15_minut 20_minut rozmow*_telefon* krótki_call prezentacj*`,
  'pitch/demo': `demo demonstration show_you_how show_you free_trial pilot proof_of_concept see_it_in_action on_your_own_airflow_ démonstration démo vous_montrer te_montrer testversion zeigen_wie vorführ* demostración mostrarle mostrarte te_enseño mostrarti dimostrazione mostrar-lhe te_mostrar lhe_mostrar demonstratie laten_zien pokazać pokażę prezentację demonstracj* essai_gratuit prueba_gratis prova_gratuita teste_grátis proefperiode`,
  'pitch/offer': `price_list pricing portfolio quote quotation catalogue catalog brochure special_offer discount free_audit free_analysis free_sample free_consult* our_rates send_~_details send_counts share_profiles immediate_joiners verified_~_list flat_fee case_study whitepaper white_paper ebook e-book free_guide checklist lead_magnet free_template_ newsletter subscribe webinar masterclass register_now save_your_spot sign_up join_our free_test more_info
    tarifs devis_gratuit notre_catalogue plaquette le_catalogue audit_gratuit analyse_gratuite étude_de_cas livre_blanc guide_gratuit infolettre inscription inscrivez-vous gratuit je_t_envoie je_vous_envoie_~_doc sans_engagement
    preisliste unser_angebot angebot_schicken katalog kostenlos kostenfreie unverbindlich* fallstudie leitfaden anmelden anmeldung jetzt_anmelden rabatt referenzen_schicken_
    lista_de_precios presupuesto catálogo folleto gratis gratuito gratuita sin_compromiso auditoría_gratuita caso_de_éxito guía_gratuita inscríbete inscripción descuento le_comparto_cómo compartir_cómo
    listino preventivo catalogo brochure gratuita analisi_gratuita senza_impegno iscriviti iscrizioni sconto guida_gratuita
    lista_de_preços orçamento catálogo grátis sem_compromisso diagnóstico_gratuito estudo_de_caso inscreva-se inscrições desconto guia_gratuito e-book_gratuito
    prijslijst offerte catalogus gratis vrijblijvend* aanmelden meld_je_aan korting rekensom stuur_me_alleen whitepaper
    cennik ofert* katalog darmow* bezpłatn* niezobowiązując* rabat zapisz zapisy rejestrac* poradnik bez_zobowiązań`,
  'pitch/gain': `save_time save_money reduce_cost* cut_cost* cut_your increase_revenue boost_your double_your grow_your_business scale_your more_leads more_clients new_clients roi increase_sales save_up_to hours_per_week fixes_exactly a_third_off
    gagner_du_temps gain_de_temps réduire_~_coûts plus_de_clients 1_jour_semaine augmenter_vos doubler économis* gagnent
    zeit_sparen kosten_senken mehr_kunden umsatz_steigern std_pro_woche zeitersparnis kosten_reduz* sparen_sie einsparung*
    ahorrar_tiempo reducir_costes reducir_costos más_clientes aumentar_ventas más_pacientes pacientes_particulares ahorro duplicar
    risparmiare ridurre_i_costi più_clienti aumentare_il_fatturato clienti_alto-spendenti risparmio
    economizar poupar_tempo reduzir_custos mais_clientes aumentar_vendas faturar_mais
    tijd_besparen kosten_besparen meer_klanten omzet_verhogen bespaar* de_helft_van besparing*
    oszczędz* obniżyć_koszty więcej_klientów zwiększyć_sprzedaż oszczędność redukcj*`,
  'pitch/free-work': `cofounder_search unpaid equity_only for_equity pas_de_salaire du_capital sweat_equity sin_sueldo ohne_gehalt senza_stipendio sem_salário zonder_salaris token_allocation tokens_ advisors_ as_advisor* zero_workload no_workload`,
} as const;

/** Patterns of known frauds. After the warnings of consumer offices and police; written by hand, in eight languages. */
export const SCAM_CUES = {
  'scam/money': `advance_fee irrevocable_lc payment_upfront donation_of confidential_donation inheritance next_of_kin beneficiary million_usd million_dollars million_euro dépôt_humanitaire dépôt_~_confier héritage une_part_pour_vous erbschaft millionen herencia donación_confidencial fundos_herança eredità herança erfenis spadek spadku registration_formality transfer_fee compensation_fund gold_bars consignment trunk_box loan_offer offre_de_prêt kredit_ohne préstamo_sin humanitarian_fund`,
  'scam/easy-money': `part_time_work part_time_job daily_payment per_day_from daily_income like_and_subscribe work_from_mobile from_your_phone depuis_ton_tel en_plus_par_mois extra_income earn_up_to earn_money revenus_complémentaires ingresos_extra ganar_dinero guadagna_ guadagnare renda_extra ganhar_dinheiro extra_verdienen nebeneinkommen vom_handy geld_verdienen bijverdienen dorobi* zarabia* dodatkow*_doch* tasks_online online_task* ohne_risiko sin_riesgo senza_rischi sem_risco guaranteed_return* rendement_garanti garantierte_rendite rentabilidad_garantizada`,
  'scam/romance': `dear_friend my_dear hello_dear cher_ami chère_amie lieber_freund querido_amigo caro_amico can_we_be_friend* become_friends be_friends be_my_friend your_smile your_photo beautiful_lady very_kind lonely widow veuve witwe viuda vedova viúva god_fearing god_bless_you_my trouvé_votre_profil_~_honnête soulmate fate_brought your_eyes warm_feeling sei_bellissim* tu_sonrisa il_tuo_sorriso seu_sorriso je_glimlach twój_uśmiech dein_lächeln ton_sourire ihr_lächeln schönes_lächeln share_some_experience_of_life`,
  'scam/off-platform': `telegram whatsapp whats_app wechat signal_group reply_me_only write_me_on reply_only écrivez_moi_en_privé ecrivez_moi_en_privé schreiben_sie_mir_auf escríbame_al contact_me_on viber line_id gmail_com hotmail private_email personal_email mi_whatsapp mon_whatsapp`,
  'scam/crypto': `forex win_rate trading_signals predict_the_gold gold_price arbitrage crypto_wealth investment_platform usdt btc bitcoin ai_trading high_return* trading_bot kryptow* criptomonedas criptovalut* criptomoedas cryptomunten kryptowalut* signals`,
  'scam/authority': `united_nations our_ministry ministry_has shortlisted_your government_contracts tender_committee procurement_consultant world_health_organization humanitarian_mission medical_mission military_doctor us_army peacekeep* nations_unies vereinte_nationen naciones_unidas nazioni_unite nações_unidas verenigde_naties`,
  'scam/run-code': `run_it_locally run_locally clone_~_repo github_repo download_the_zip install_~_app descargar_el_archivo télécharger_le_fichier`,
  'scam/predatory': `call_for_papers call_for_speakers fast_publication apc publication_fee submit_your_manuscript special_issue_ open_publishing indexed_in_scopus guest_editor_fee speaker_slot honorary_award award_nomination nominated_for_the_award executive_of_the_year editorial_desk`,
} as const;
