<#-- Fields of the user profile in sections. Same macro name and callbacks as the stock file, so that stock pages use it. -->
<#import "inputs.ftl" as inputs>

<#assign tokens = {
  "lastName": "family-name", "firstName": "given-name", "gender": "sex", "dateOfBirth": "bday",
  "organisationName": "organization", "organisationRole": "organization-title",
  "residenceMunicipality": "address-level2", "residenceStreet": "address-line1", "residencePostcode": "postal-code",
  "domicileMunicipality": "section-domicile address-level2", "domicileStreet": "section-domicile address-line1",
  "domicilePostcode": "section-domicile postal-code", "email": "email", "emailConfirm": "email", "phoneNumber": "tel"
}>
<#assign sizes = {
  "fiscalNumber": 18, "dateOfBirth": 12, "organisationTaxNumber": 16, "residenceNumber": 8, "residencePostcode": 8,
  "domicileNumber": 8, "domicilePostcode": 8, "phoneNumber": 20
}>

<#function textOr key fallback="">
  <#local found = msg(key)>
  <#return (found == key)?then(fallback, found)>
</#function>

<#function labelOf attribute>
  <#return advancedMsg(attribute.displayName!attribute.name)>
</#function>

<#-- "This field is missing" says what to do where the town or we have words for that field. -->
<#function errorOf name>
  <#if !messagesPerField.existsError(name)><#return ""></#if>
  <#local text = messagesPerField.get(name)>
  <#if text == msg("error-user-attribute-required")><#return missingText(name)></#if>
  <#return text>
</#function>

<#-- What the script says of an empty field before the form is sent. -->
<#function missingText name>
  <#return textOr("attribute." + name + ".required", msg("error-user-attribute-required"))>
</#function>

<#-- Only the registration reads a date as people write it; elsewhere it must stay as it is stored. -->
<#function isStoredDate attribute>
  <#return (attribute.annotations.inputType!"") == "cittadino-date" && (templateName!"") != "register.ftl">
</#function>

<#function hintOf attribute>
  <#if isStoredDate(attribute)><#return ""></#if>
  <#local given = attribute.annotations.inputHelperTextBefore!"">
  <#if given?has_content><#return advancedMsg(given)></#if>
  <#return textOr("attribute." + attribute.name + ".hint")>
</#function>

<#-- Fields that count only under a condition carry no word: neither "required" nor "optional" would be true. -->
<#function optional attribute>
  <#if attribute.required || attribute.readOnly><#return false></#if>
  <#return !attribute.name?matches("organisation.*|residence(Number|Postcode)|domicile(Municipality|Street|Number|Postcode)")>
</#function>

<#function typed name>
  <#return (register.formData[name])!"">
</#function>

<#function valueOf attribute>
  <#return attribute.value!attribute.defaultValue!"">
</#function>

<#function optionsOf attribute>
  <#local source = attribute.annotations.inputOptionsFromValidation!"options">
  <#return (attribute.validators[source].options)!(attribute.validators.options.options)![]>
</#function>

<#function optionLabel attribute option>
  <#if attribute.annotations.inputOptionLabels??>
    <#return advancedMsg(attribute.annotations.inputOptionLabels[option]!option)>
  </#if>
  <#local prefix = attribute.annotations.inputOptionLabelsI18nPrefix!attribute.name>
  <#return textOr(prefix + "." + option, option)>
</#function>

<#function chosen attribute>
  <#local values = attribute.values![]>
  <#if !values?has_content && attribute.defaultValue??><#return [attribute.defaultValue]></#if>
  <#return values>
</#function>

<#-- The inputs of one attribute beyond its own, in page order. -->
<#-- People are born in states that no longer exist; nobody lives there. -->
<#function statesFor attribute>
  <#if (attribute.annotations.inputType!"") == "cittadino-birth-place"><#return cittadinoBirthStates!cittadinoStates![]></#if>
  <#return cittadinoStates![]>
</#function>

<#function companions attribute>
  <#local names = []>
  <#if ["cittadino-birth-place", "cittadino-residence-place"]?seq_contains(attribute.annotations.inputType!"")>
    <#if (cittadinoChoices[attribute.name])?has_content><#local names += [attribute.name + "Choice"]></#if>
    <#if statesFor(attribute)?has_content><#local names += [attribute.name + "State"]></#if>
  <#elseif attribute.name == "email" && cittadinoConfirmEmail!false>
    <#local names += ["emailConfirm"]>
  </#if>
  <#return names>
</#function>

<#function companionLabel attribute name>
  <#if name?ends_with("Choice")><#return msg("placeChoice")></#if>
  <#if name == "emailConfirm"><#return msg("emailConfirm")></#if>
  <#return msg((attribute.annotations.inputType == "cittadino-birth-place")?then("birthState", "residenceState"))>
</#function>

<#-- Where a link in the summary leads: the first control that can put the matter right. -->
<#function targetOf attribute>
  <#local type = attribute.annotations.inputType!"">
  <#local offered = (cittadinoChoices[attribute.name])![]>
  <#if offered?has_content><#return attribute.name + "Choice-" + offered[0].code></#if>
  <#if ["select-radiobuttons", "multiselect-checkboxes"]?seq_contains(type) && optionsOf(attribute)?has_content>
    <#return attribute.name + "-" + optionsOf(attribute)[0]>
  </#if>
  <#return attribute.name>
</#function>

<#-- Groups may be named by their key alone or by their key as a message expression. -->
<#function inSection attribute key>
  <#return ((attribute.group.displayHeader)!"")?contains(key) || ((attribute.group.name)!"") == key>
</#function>

<#function problem name label target=name>
  <#if !messagesPerField.existsError(name)><#return []></#if>
  <#return [{"name": name, "target": target, "label": label, "text": errorOf(name)}]>
</#function>

<#-- Errors in the order of the page. -->
<#function problemsOfProfile>
  <#local found = [] organisation = false>
  <#list profile.attributes as attribute>
    <#if inSection(attribute, "section2Organisation") && !organisation>
      <#local organisation = true>
      <#local found += problem("organisation", msg("organisationCheck"))>
    </#if>
    <#local found += problem(attribute.name, labelOf(attribute), targetOf(attribute))>
    <#list companions(attribute) as name>
      <#local found += problem(name, companionLabel(attribute, name), name?ends_with("Choice")?then(targetOf(attribute), name))>
    </#list>
  </#list>
  <#return found>
</#function>

<#-- What is left of the message once the errors with an input are taken out: it belongs to no input of the page. -->
<#function unplaced problems>
  <#local rest = (message.summary)!"">
  <#list problems as known>
    <#local rest = rest?replace(messagesPerField.get(known.name), "", "f")>
  </#list>
  <#-- Where the address is the user name, the server complains about both. -->
  <#if realm.registrationEmailAsUsername && messagesPerField.existsError("username") && messagesPerField.existsError("email")>
    <#local rest = rest?replace(messagesPerField.get("username"), "", "f")>
  </#if>
  <#return rest?trim>
</#function>

<#macro userProfileFormFields>
  <#local current = "">
  <#list profile.attributes as attribute>
    <#if attribute.name == "locale" && realm.internationalizationEnabled && locale.currentLanguageTag?has_content>
      <input type="hidden" name="locale" value="${locale.currentLanguageTag}">
      <#continue>
    </#if>
    <#local group = (attribute.group.name)!"">
    <#if group != current>
      <#if current?has_content></fieldset></#if>
      <#if group?has_content>
        <fieldset class="cit-section" id="section-${group}">
          <legend><h2>${advancedMsg(attribute.group.displayHeader)}</h2></legend>
          <#if attribute.group.displayDescription?has_content><p class="cit-text">${advancedMsg(attribute.group.displayDescription)}</p></#if>
          <#nested "sectionStart" attribute>
      </#if>
      <#local current = group>
    </#if>
    <#nested "beforeField" attribute>
    <@attributeField attribute=attribute/>
    <#nested "afterField" attribute>
  </#list>
  <#if current?has_content></fieldset></#if>
</#macro>

<#macro attributeField attribute>
  <#local type = attribute.annotations.inputType!"text">
  <#switch type>
    <#case "cittadino-copy">
      <@inputs.check name=attribute.name label=labelOf(attribute) value="true" checked=(valueOf(attribute) == "true")
        error=errorOf(attribute.name) hint=hintOf(attribute) data\-rest="hide"/>
      <#break>
    <#case "cittadino-birth-place">
      <@place attribute=attribute list="birth"/>
      <#break>
    <#case "cittadino-residence-place">
      <@place attribute=attribute list="residence"/>
      <#break>
    <#case "textarea">
      <@textareaField attribute=attribute/>
      <#break>
    <#case "select">
    <#case "multiselect">
      <@selectField attribute=attribute/>
      <#break>
    <#case "select-radiobuttons">
    <#case "multiselect-checkboxes">
      <@choiceField attribute=attribute/>
      <#break>
    <#default>
      <#if attribute.multivalued>
        <@multivaluedField attribute=attribute/>
      <#else>
        <@inputField attribute=attribute value=valueOf(attribute)/>
      </#if>
  </#switch>
  <#if attribute.annotations.inputHelperTextAfter?has_content><p class="cit-hint">${advancedMsg(attribute.annotations.inputHelperTextAfter)}</p></#if>
</#macro>

<#function htmlType attribute>
  <#local type = attribute.annotations.inputType!"text">
  <#if type?starts_with("html5-")><#return type[6..]></#if>
  <#if attribute.name == "email"><#return "email"></#if>
  <#return "text">
</#function>

<#macro extras attribute>
  <#local given = attribute.annotations>
  <#local token = given.autocomplete!tokens[attribute.name]!attribute.autocomplete!"off">
  <#local size = given.inputTypeSize!sizes[attribute.name]!"">
 autocomplete="${token}"<#if size?has_content> size="${size}"</#if><#if given.inputTypeMaxlength??> maxlength="${given.inputTypeMaxlength}"</#if><#if given.inputTypeMinlength??> minlength="${given.inputTypeMinlength}"</#if><#if given.inputTypePattern??> pattern="${given.inputTypePattern}"</#if><#if given.inputTypePlaceholder??> placeholder="${advancedMsg(given.inputTypePlaceholder)}"</#if><#if given.inputTypeMin??> min="${given.inputTypeMin}"</#if><#if given.inputTypeMax??> max="${given.inputTypeMax}"</#if><#if given.inputTypeStep??> step="${given.inputTypeStep}"</#if><#if attribute.name == "fiscalNumber"> autocapitalize="characters" spellcheck="false"</#if><#if attribute.readOnly> disabled</#if><#if attribute.required && !attribute.multivalued> data-missing="${missingText(attribute.name)}"</#if><@inputs.aria name=attribute.name error=errorOf(attribute.name) hint=hintOf(attribute) required=attribute.required/>
</#macro>

<#macro labelled attribute>
  <@inputs.field name=attribute.name label=labelOf(attribute) error=errorOf(attribute.name) hint=hintOf(attribute) optional=optional(attribute)><#nested></@inputs.field>
</#macro>

<#macro inputField attribute value>
  <@labelled attribute=attribute>
    <input class="cit-input" id="${attribute.name}" name="${attribute.name}" type="${htmlType(attribute)}" value="${value}"<@extras attribute=attribute/>>
  </@labelled>
</#macro>

<#macro multivaluedField attribute>
  <@labelled attribute=attribute>
    <#list (attribute.values![])?filter(value -> value?has_content) + [""] as value>
      <input class="cit-input" id="${attribute.name}<#if value?index gt 0>-${value?index}</#if>" name="${attribute.name}" type="${htmlType(attribute)}" value="${value!}" aria-label="${labelOf(attribute)} ${value?counter}"<@extras attribute=attribute/>>
    </#list>
  </@labelled>
</#macro>

<#macro textareaField attribute>
  <@labelled attribute=attribute>
    <textarea class="cit-input" id="${attribute.name}" name="${attribute.name}" rows="${attribute.annotations.inputTypeRows!4}"<@extras attribute=attribute/>>${valueOf(attribute)}</textarea>
  </@labelled>
</#macro>

<#macro selectField attribute>
  <#local several = attribute.annotations.inputType == "multiselect">
  <@labelled attribute=attribute>
    <select class="cit-input" id="${attribute.name}" name="${attribute.name}"<#if several> multiple</#if><@extras attribute=attribute/>>
      <#if !several><option value="">${msg("selectOption")}</option></#if>
      <#list optionsOf(attribute) as option>
        <option value="${option}"<#if chosen(attribute)?seq_contains(option)> selected</#if>>${optionLabel(attribute, option)}</option>
      </#list>
    </select>
  </@labelled>
</#macro>

<#macro choiceField attribute>
  <#local several = attribute.annotations.inputType == "multiselect-checkboxes">
  <@inputs.choices name=attribute.name label=labelOf(attribute) error=errorOf(attribute.name) hint=hintOf(attribute) optional=optional(attribute)
    missing=attribute.required?then(missingText(attribute.name), "")>
    <#if several><input type="hidden" name="${attribute.name}" value=""></#if>
    <#list optionsOf(attribute) as option>
      <div class="cit-check">
        <input type="${several?then("checkbox", "radio")}" id="${attribute.name}-${option}" name="${attribute.name}" value="${option}"<#if chosen(attribute)?seq_contains(option)> checked</#if><#if attribute.readOnly> disabled</#if>>
        <label for="${attribute.name}-${option}">${optionLabel(attribute, option)}</label>
      </div>
    </#list>
  </@inputs.choices>
</#macro>

<#-- A town: free text that the script turns into a combobox, the readings of an unclear name, a State for places abroad. -->
<#macro place attribute list>
  <@labelled attribute=attribute>
    <input class="cit-input" id="${attribute.name}" name="${attribute.name}" type="text" value="${valueOf(attribute)}" spellcheck="false"<#if cittadinoPlacesUrl?has_content> data-places="${cittadinoPlacesUrl}/${list}.txt<#if cittadinoPlacesVersion?has_content>?v=${cittadinoPlacesVersion}</#if>" data-found="${msg("placesFound", "%")}" data-list="${msg("placesList")}"</#if><#if companions(attribute)?seq_contains(attribute.name + "State")> data-or="${attribute.name}State"</#if><@extras attribute=attribute/>>
  </@labelled>
  <#list companions(attribute) as name>
    <#if name?ends_with("Choice")>
      <@inputs.choices name=name label=companionLabel(attribute, name) error=errorOf(name)>
        <#list cittadinoChoices[attribute.name] as reading>
          <div class="cit-check">
            <input type="radio" id="${name}-${reading.code}" name="${name}" value="${reading.code}"<#if typed(name) == reading.code> checked</#if>>
            <label for="${name}-${reading.code}">${reading.label}</label>
          </div>
        </#list>
      </@inputs.choices>
    <#else>
      <@inputs.field name=name label=companionLabel(attribute, name) error=errorOf(name) hint=msg("stateHint")>
        <select class="cit-input" id="${name}" name="${name}" autocomplete="off"<@inputs.aria name=name error=errorOf(name) hint=msg("stateHint")/>>
          <option value="">${msg("selectOption")}</option>
          <#list statesFor(attribute) as state>
            <option value="${state.code}"<#if typed(name) == state.code> selected</#if>>${state.name}</option>
          </#list>
        </select>
      </@inputs.field>
    </#if>
  </#list>
</#macro>
