/** What shows that a note was written to one person. Written by hand, in eight languages. */
export const NOTE_CUES = {
  'note/met': `we_met nice_meeting good_to_meet great_meeting met_you_at we_spoke we_talked you_spoke your_talk your_panel your_workshop your_keynote your_session your_lecture your_presentation your_stand your_booth sat_next_to sat_two we_sat same_table you_said you_wrote you_told you_mentioned heard_you saw_you_at last_night yesterday last_week last_month this_morning i_was_in_your the_conference as_discussed on_the_phone
    nous_étions on_s_est_rencontré* rencontrés croisé* votre_conférence ton_intervention votre_intervention votre_atelier voisine_de_table voisin_de_table votre_stand suite_à_notre hier mardi_au au_salon à_la_réunion comme_convenu au_tel au_téléphone vous_disiez vous_aviez c_est_moi_qui vous_m_aviez je_vous_parlais tu_nous_faisais cet_après-midi cet_aprem aprem le_td la_formation_de_mardi
    wir_haben_uns getroffen kennengelernt ihr_vortrag ihren_vortrag dein_vortrag deinen_vortrag auf_der_messe am_stand ihrem_stand gesehen_auf gestern letzte_woche letzten im_seminar nach_ihrem tischnachbar* wie_besprochen am_telefon sie_sagten sie_haben_gesagt lang_ist_s_her lange_her
    nos_conocimos nos_vimos coincidimos su_charla tu_charla su_ponencia tu_ponencia su_conferencia tu_clase su_clase ayer el_simposio el_congreso la_semana_pasada mucho_gusto_en en_la_feria en_el_stand usted_dijo dijiste como_quedamos
    ci_siamo_conosciut* ci_siamo_vist* ci_siamo_incontrat* la_sua_lezione il_suo_intervento il_tuo_intervento la_tua_lezione ieri la_settimana_scorsa in_fiera al_convegno lei_ha_detto hai_detto come_d_accordo
    conhecemo-nos nos_conhecemos a_sua_palestra sua_palestra tua_palestra teu_workshop ontem na_semana_passada no_meetup no_congresso estive_no_workshop estive_na na_feira você_disse disseste como_combinado pela_conversa assisti_à assisti_a sua_aula tua_aula no_festival na_sessão
    we_spraken we_hebben_elkaar elkaar_gesproken ontmoet jouw_presentatie je_presentatie uw_presentatie je_verhaal gisteren vorige_week op_de_beurs beurs zag_je_staan je_workshop op_het_congres op_het_symposium naast_elkaar bij_jullie_op naast_je zoals_besproken de_demo_in je_zei je_schreef
    poznaliśmy spotkaliśmy rozmawialiśmy pana_wykład pani_wykład pana_wystąpieni* pani_wystąpieni* twoja_prezentacja twoją_prezentację wczoraj w_zeszłym_tygodniu na_targach na_konferencji na_szkoleniu mówił_pan mówiła_pani jak_ustaliliśmy przy_stoliku`,
  'note/my-work': `your_paper your_article your_post your_piece your_book your_report your_blog your_column your_podcast your_film your_code your_package your_library your_thesis your_team_sent your_result your_study your_series your_building your_machine your_wine your_ruling your_judgment your_decision your_campaign your_product your_figures you_cite i_use_your i_read_your i_read_on_your read_your reproduced your_interview quotes_your still_use_your
    votre_article votre_papier votre_livre votre_étude votre_film votre_enquête votre_thèse votre_accord votre_podcast votre_billet votre_vin votre_tribune votre_machine vos_travaux vos_pac votre_reportage j_ai_lu votre_produit vos_produits ton_article ton_papier
    ihr_artikel ihren_artikel ihr_buch ihr_beitrag ihren_beitrag ihre_studie ihre_maschine ihr_film ihre_anzeige ihre_stelle ihr_produkt dein_artikel deinen_artikel dein_beitrag ihr_aufsatz ihren_aufsatz ihr_urteil ihre_arbeit ich_habe_ihren gelesen ihr_wein ihre_ausschreibung
    su_artículo su_libro su_estudio su_serie su_paper leí_su leí_tu tu_artículo tu_libro su_reportaje su_campaña tu_campaña su_vino su_película vuestra_campaña vuestro_anuncio su_columna
    il_suo_articolo il_suo_libro il_suo_studio la_sua_ricerca la_vostra la_sua_tesi il_tuo_articolo ho_letto il_suo_film il_vostro_vino la_vostra_facciata
    o_seu_artigo seu_artigo teu_artigo seu_livro seu_filme teu_filme seu_documentário seu_pacote teu_pacote seu_estudo li_o_seu li_seu li_o_teu teu_post seu_post vi_seu_filme vi_o_seu_filme seu_trabalho
    je_artikel uw_artikel je_boek je_stuk uw_stuk je_onderzoek jullie_product jullie_planbord jullie_systeem gelezen jullie_afdeling je_column je_reportage jullie_protocol jullie_wijn je_podcast_over
    pana_artykuł pani_artykuł pana_książk* pani_książk* twój_artykuł twój_tekst przeczytałem przeczytałam pana_publikac* pani_publikac* pana_tekst pani_tekst wasz_produkt wasze_ogłoszenie państwa_ogłoszenie państwa_ofert*`,
  'note/introduced': `gave_me_your_name told_me_to suggested_i said_you said_that_you recommended_you_ recommended_i mentioned_you sent_me_to pointed_me referred_by put_me_in_touch asked_me_to_ask sends_regards greetings_from our_mutual_friend told_me gave_me_your told_us
    m_a_dit m_a_parlé m_a_donné m_a_conseillé m_a_recommandé de_la_part_de nous_a_dit me_souffle on_m_a_cité m_a_suggéré m_envoie m_a_orienté*
    hat_mir_~_empfohlen hat_mich_an sagte_mir hat_mir_gesagt hat_sie_empfohlen sagte_sie grüße_von auf_empfehlung hat_mir_ihren hat_uns_~_namen er_sagt sie_meinte meinte_ich_soll meinte_sie
    me_dijo_que me_recomendó me_habló me_dio_su me_pasó_su de_parte_de me_sugirió me_comentó
    mi_ha_dato mi_ha_parlato mi_ha_detto ci_ha_dato mi_ha_consigliato da_parte_di mi_ha_suggerito mi_manda
    me_disse me_falou me_indicou indicou-me falou-me disse-me passou_seu deu-me_o recomendou da_parte_d* sugeriu
    gaf_me_je gaf_mij vertelde_me zei_dat tipte_me heeft_me_~_doorverwezen raadde_me_aan gaf_me_uw zei_dat_ik verwees_me groeten_van
    polecił* powiedział_mi powiedziała_mi podał_mi podała_mi dał_mi dała_mi z_polecenia wspomniał* pozdrowienia_od`,
  'note/applied': `i_applied i_ve_applied applied_to applied_for my_application your_vacancy the_role_you your_opening job_ad req_ requisition the_position_of careers_page
    j_ai_postulé j_ai_deja_postulé déjà_postulé deja_postulé ma_candidature votre_annonce l_offre votre_offre vous_cherchez_un cherche_un_technicien que_vous_recrutez
    beworben meine_bewerbung ihre_stelle ihrer_stelle stellenanzeige ihre_ausschreibung ausgeschrieben*
    he_postulado postulé mi_candidatura me_presenté_a su_oferta vuestra_oferta la_vacante me_apunté
    ho_inviato_la_candidatura mi_sono_candidat* la_mia_candidatura vostro_annuncio il_vostro_annuncio posizione_aperta
    candidatei-me me_candidatei minha_candidatura a_vaga_de vossa_vaga da_vaga enviei_currículo
    gesolliciteerd mijn_sollicitatie jullie_vacature de_vacature uw_vacature
    aplikowałem aplikowałam złożyłem_aplikację złożyłam złożyłem wysłałem_cv wysłałam_cv państwa_ogłoszenie ogłoszeni* rekrutacj*_na`,
  'note/modest': `no_worries no_hurry no_problem_if if_not_no if_you_have_2 plain_no_is_fine no_is_fine a_no_is fine_too not_asking_for nothing_to_sell not_selling only_exchange no_rush either_way thanks_anyway would_help_a_lot
    si_c_est_non si_ce_n_est_pas pas_de_souci aucun_souci sans_urgence rien_à_vendre t_inquiète sinon_tant_pis je_comprends
    kein_problem keine_eile wenn_nicht nicht_überfallen sonst_bitte nichts_verkaufen auch_in_ordnung falls_nicht ein_nein_ist kein_stress
    sin_afán sin_prisa no_hay_prisa si_no_puede si_no_alcanza ningún_problema nada_que_vender no_vendo gracias_de_antemano
    senza_fretta nessun_problema se_non_è grazie_comunque non_vendo niente_da_vendere capisco_benissimo
    sem_problema tudo_bem_se sem_pressa se_não_for não_estou_a_vender não_tô_pedindo agradeço_desde_já não_vendo
    geen_haast geen_probleem nee_is_ook ook_prima niks_te_verkopen niet_verkopen anders_ook_goed hoeft_niet
    bez_pośpiechu nic_nie_sprzedaję nie_ma_problemu jeśli_nie zrozumiem niczego_nie_sprzedaję z_góry_dziękuję`,
  'note/question': `could_you_tell could_you_point can_you_tell would_you_speak who_at is_the_code is_there_a where_i_fail your_opinion who_is_the_right point_me_to how_did_you how_do_you
    pourriez_vous_me qui_appeler est-ce_que_ton est_ce_que comment_on_fait accepteriez-vous accepteriez_vous prenez_vous
    können_sie_mir könnten_sie_mir wer_ist sind_sie_da wie_haben_sie darf_ich_fragen nehmen_sie
    puede_orientarme me_orienta podría_decirme cómo_definieron le_puedo_escribir puedo_preguntar tengo_una_duda una_duda
    si_può si_puo posso_scriverle potrebbe_dirmi come_avete posso_chiedere
    posso_mandar queria_saber pode_dizer-me uma_dúvida poderia_me_dizer posso_perguntar
    kun_je_me nemen_jullie mag_ik_vragen weet_jij kunt_u_mij hoe_hebben_jullie
    czy_mogę czy_może_pan czy_może_pani jak_państwo czy_szukają_państwo chciałem_zapytać chciałabym_zapytać chciałbym_zapytać mam_pytanie`,
  'note/money-facts': ` salary_range day_rate base_salary gross per_annum gehalt brutto salaire fixe salario sueldo stipendio ral salário remuneração salaris wynagrodzeni* brutto_mies retained_search series_ contract_local req`,
  'note/shared-past': `old_team back_in we_worked used_to_work former_colleague years_ago remember_me remember_you do_you_remember still_remember same_class same_year batch_mate my_old old_days school_together classmate in_the_same
    ancien_collègue anciens_de on_a_travaillé on_travaillait tu_te_souviens vous_vous_souvenez souvenir promo même_promo même_école à_l_époque vous_êtes_passée vous_y_etiez vous_y_étiez ancienne_élève ancien_élève
    ehemaliger_kollege damals weißt_du_noch erinnern_sie erinnerst_du zusammen_gearbeitet alte_kollegen gleichen_jahrgang mein_alter
    excompañero ex_compañera trabajamos_juntos te_acuerdas se_acuerda recuerdo misma_promoción fuimos_compañeros todavía_recuerdo ainda_lembro
    ex_collega abbiamo_lavorato ti_ricordi si_ricorda stesso_corso ai_tempi compagn*_di
    trabalhámos_juntos trabalhamos_juntos lembras-te se_lembra lembro antigo_colega mesma_turma colega_de_turma fomos_colegas
    oud-collega samengewerkt weet_je_nog herinner zelfde_jaar destijds in_dezelfde studiegenoot
    pracowaliśmy pamięta_pan pamięta_pani pamiętasz ten_sam_rok razem_w kiedyś_w z_roku`,
  'note/thanks': `thank_you_for thanks_for_your grateful_to merci_pour_votre merci_pour_le danke_für_ihre danke_für_den gracias_por_su darle_las_gracias gracias_por_tu grazie_per_il grazie_per_la obrigad*_pel* bedankt_voor dank_voor dziękuję_za dzięki_za complimenti_a félicitations_pour congratulations_on`,
} as const;
