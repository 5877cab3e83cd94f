import Foundation
import Praise
import Web

/// Everybody of the sample company, whoever manages before those managed; those of the ordinary demo work here too.
enum SampleStaff {
    static let everybody: [SamplePerson] = table.split(separator: "\n").compactMap { SamplePerson(line: $0) }

    private static let known = Dictionary(uniqueKeysWithValues: everybody.map { ($0.id, $0) })

    static func person(_ id: String) -> SamplePerson? { known[id] }

    /// The room of the sample company: everybody who has an account, by name.
    static let cast: SalonCast = {
        var cast = SalonCast.demo
        cast.people = everybody.filter { $0.account != nil }.map { SalonMember(id: $0.id, name: $0.name) }
            .sorted { key($0.name) < key($1.name) }
        return cast
    }()

    /// Élodie stands among the E.
    private static func key(_ name: String) -> String { name.folding(options: .diacriticInsensitive, locale: nil) }

    private static let table = """
        helene | Hélène Vasseur | office | | gives=0.6; mail
        philippe | Philippe Garnier | office | helene | gives=0; mail
        zoe | Zoë O’Brien | office | philippe | reads=en
        ana | Ana Ruiz | office | philippe |
        maelys | Maëlys Carpentier | office | philippe | mail
        idrissa | Idrissa Konaté | office | philippe |
        brigitte | Brigitte Lemoine | office | philippe | away
        noemie | Noémie Castel | office | philippe | weeks=3

        elodie | Élodie Martin | desk | helene | mail
        jean-luc | Jean-Luc d’Almeida | desk | elodie |
        camille.roy | Camille Roy | desk | elodie |
        ines | Inès Haddad | desk | elodie |
        hugo | Hugo Perrin | desk | elodie |
        fatou | Fatou Sarr | desk | elodie | reads=fr
        gwenaelle | Gwenaëlle Le Goff | desk | elodie |
        siobhan | Siobhan Kelly | desk | elodie | reads=en

        odile | Odile Barthélemy | shop | helene | gives=4.5; mail
        karim | Karim Benali | shop | odile | mail
        mai | Nguyễn Thị Mai | shop | karim |
        youssef | Youssef Amrani | shop | karim |
        solene | Solène Texier | shop | karim |
        emeric | Émeric Vidal | shop | karim | gives=0.4
        lucie | Lucie Delmas | shop | karim |
        anais | Anaïs Lefèvre-Roux | shop | odile |
        bruno | Bruno Ferrand | shop | odile | gives=0.3
        agnes | Agnès Pichon | shop | odile | wish=settings posts no
        mathis | Mathis Collet | shop | odile |
        pawel | Paweł Nowicki | shop | odile | reads=en; wish=settings featured never
        gaetan | Gaëtan Morvan | shop | odile |
        ibrahim | Ibrahim Cissé | shop | odile | weeks=6

        vincent | Vincent Lacaze | sales | helene | mail
        sandrine | Sandrine Joly | sales | vincent | circle; gives=2.4
        thibault | Thibault Marchal | sales | vincent | circle; gives=2.4
        lea | Léa Fontanel | sales | vincent | circle; gives=2.4
        romain | Romain Aubry | sales | vincent | circle; gives=2.4
        camille.besson | Camille Besson | sales | vincent |
        tom | Tom Hadley | sales | vincent | reads=en
        herve | Hervé Quentin | sales | vincent | gives=0.5
        nadia | Nadia Rahmani | sales | vincent | wish=settings featured ask
        oceane | Océane Guillot | sales | vincent | weeks=10
        diego | Diego Morales | sales | vincent |

        alain | Alain Bertin | road | helene | mail
        stephane | Stéphane Noël | road | alain |
        moussa | Moussa Diop | road | alain |
        jerome | Jérôme Caillaud | road | alain |
        ludovic | Ludovic Perrot | road | alain | gives=0
        benoit | Benoît Le Guen | road | alain |
        ewa | Ewa Zielińska | road | alain | reads=en
        sofiane | Sofiane Belkacem | road | alain |
        guy | Guy Tessier | road | alain | gives=0

        raphael | Raphaël Costa | it | helene | mail
        priya | Priya Nair | it | raphael | reads=en
        aurelien | Aurélien Hubert | it | raphael |
        oscar | Oscar Lindqvist | it | raphael | wish=settings posts room

        rosa | Rosa Ferreira | clean | helene | mail
        fatima | Fátima Mansouri | clean | rosa | mail
        aicha | Aïcha Traoré | clean | rosa | told by=elodie
        lucinda | Lucinda Gomes | clean | rosa | told by=odile
        dragan | Dragan Ilić | clean | rosa | mail; reads=en
        mireille | Mireille Payet | clean | rosa |
        """
}
