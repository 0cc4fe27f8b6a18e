<#-- The inputs for the attributes of the user profile. -->
<#import "inputs.ftl" as inputs>
<#import "profile-attributes.ftl" as attributes>

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
 autocomplete="${token}"<#if size?has_content> size="${size}"</#if><#if given.inputTypeMaxlength??> maxlength="${given.inputTypeMaxlength}"</#if><#if given.inputTypeMinlength??> minlength="${given.inputTypeMinlength}"</#if><#if given.inputTypePattern??> pattern="${given.inputTypePattern}"</#if><#if given.inputTypePlaceholder??> placeholder="${advancedMsg(given.inputTypePlaceholder)}"</#if><#if given.inputTypeMin??> min="${given.inputTypeMin}"</#if><#if given.inputTypeMax??> max="${given.inputTypeMax}"</#if><#if given.inputTypeStep??> step="${given.inputTypeStep}"</#if><#if attribute.name == "fiscalNumber"> autocapitalize="characters" spellcheck="false"</#if><#if attribute.readOnly> disabled</#if><#if attributes.required(attribute) && !attribute.multivalued> data-missing="${attributes.missingText(attribute.name)}"</#if><@inputs.aria name=attribute.name error=attributes.errorOf(attribute.name) hint=attributes.hintOf(attribute) required=attributes.required(attribute)/>
</#macro>

<#macro labelled attribute>
  <@inputs.field name=attribute.name label=attributes.labelOf(attribute) error=attributes.errorOf(attribute.name) hint=attributes.hintOf(attribute) optional=attributes.optional(attribute)><#nested></@inputs.field>
</#macro>

<#macro inputField attribute value>
  <@labelled attribute=attribute>
    <input class="cit-input" id="${attribute.name}" name="${attribute.name}" type="${htmlType(attribute)}" value="${value}"<@extras attribute=attribute/>>
  </@labelled>
</#macro>

<#macro multivaluedField attribute>
  <@labelled attribute=attribute>
    <#list (attribute.values![])?filter(value -> value?has_content) + [""] as value>
      <input class="cit-input" id="${attribute.name}<#if value?index gt 0>-${value?index}</#if>" name="${attribute.name}" type="${htmlType(attribute)}" value="${value!}" aria-label="${attributes.labelOf(attribute)} ${value?counter}"<@extras attribute=attribute/>>
    </#list>
  </@labelled>
</#macro>

<#macro textareaField attribute>
  <@labelled attribute=attribute>
    <textarea class="cit-input" id="${attribute.name}" name="${attribute.name}" rows="${attribute.annotations.inputTypeRows!4}"<@extras attribute=attribute/>>${attributes.valueOf(attribute)}</textarea>
  </@labelled>
</#macro>

<#macro selectField attribute>
  <#local several = attribute.annotations.inputType == "multiselect">
  <@labelled attribute=attribute>
    <select class="cit-input" id="${attribute.name}" name="${attribute.name}"<#if several> multiple</#if><@extras attribute=attribute/>>
      <#if !several><option value="">${msg("selectOption")}</option></#if>
      <#list attributes.optionsOf(attribute) as option>
        <option value="${option}"<#if attributes.chosen(attribute)?seq_contains(option)> selected</#if>>${attributes.optionLabel(attribute, option)}</option>
      </#list>
    </select>
  </@labelled>
</#macro>

<#macro choiceField attribute>
  <#local several = attribute.annotations.inputType == "multiselect-checkboxes">
  <@inputs.choices name=attribute.name label=attributes.labelOf(attribute) error=attributes.errorOf(attribute.name) hint=attributes.hintOf(attribute) optional=attributes.optional(attribute)
    missing=attributes.required(attribute)?then(attributes.missingText(attribute.name), "")>
    <#if several><input type="hidden" name="${attribute.name}" value=""></#if>
    <#list attributes.optionsOf(attribute) as option>
      <div class="cit-check">
        <input type="${several?then("checkbox", "radio")}" id="${attribute.name}-${option}" name="${attribute.name}" value="${option}"<#if attributes.chosen(attribute)?seq_contains(option)> checked</#if><#if attribute.readOnly> disabled</#if>>
        <label for="${attribute.name}-${option}">${attributes.optionLabel(attribute, option)}</label>
      </div>
    </#list>
  </@inputs.choices>
</#macro>

<#-- Where the script finds what it offers while somebody types, and what it says about it. -->
<#macro lookup list found label>
 data-places="${cittadinoPlacesUrl}/${list}.txt<#if cittadinoPlacesVersion?has_content>?v=${cittadinoPlacesVersion}</#if>" data-found="${msg(found, "%")}" data-list="${msg(label)}"<#t>
</#macro>

<#-- A town, the readings of an unclear name, a State for places abroad: free text that the script turns into comboboxes. -->
<#macro place attribute list>
  <@labelled attribute=attribute>
    <input class="cit-input" id="${attribute.name}" name="${attribute.name}" type="text" value="${attributes.valueOf(attribute)}" spellcheck="false"<#if cittadinoPlacesUrl?has_content && !attribute.readOnly><@lookup list=list found="placesFound" label="placesList"/></#if><#if attributes.companions(attribute)?seq_contains(attribute.name + "State")> data-or="${attribute.name}State"</#if><@extras attribute=attribute/>>
  </@labelled>
  <#list attributes.companions(attribute) as name>
    <#if name?ends_with("Choice")>
      <@inputs.choices name=name label=attributes.companionLabel(attribute, name) error=attributes.errorOf(name)>
        <#list cittadinoChoices[attribute.name] as reading>
          <div class="cit-check">
            <input type="radio" id="${name}-${reading.code}" name="${name}" value="${reading.code}"<#if attributes.typed(name) == reading.code> checked</#if>>
            <label for="${name}-${reading.code}">${reading.label}</label>
          </div>
        </#list>
      </@inputs.choices>
    <#else>
      <@inputs.field name=name label=attributes.companionLabel(attribute, name) error=attributes.errorOf(name) hint=msg("stateHint")>
        <input class="cit-input" id="${name}" name="${name}" type="text" value="${attributes.typed(name)}" spellcheck="false" autocomplete="off"<@lookup list=list + "-states" found="statesFound" label="statesList"/><@inputs.aria name=name error=attributes.errorOf(name) hint=msg("stateHint")/>>
      </@inputs.field>
    </#if>
  </#list>
</#macro>

<#-- Its box opens the part for organisations. -->
<#macro organisationCheck label=msg("organisationCheck")>
  <@inputs.check name="organisation" label=label value="true" checked=(attributes.typed("organisation") == "true")
    error=attributes.errorOf("organisation") hint=msg("organisationHint") data\-rest="show"/>
</#macro>

<#macro copyField attribute>
  <@inputs.check name=attribute.name label=attributes.labelOf(attribute) value="true" checked=(attributes.valueOf(attribute) == "true")
    error=attributes.errorOf(attribute.name) hint=attributes.hintOf(attribute) disabled=attribute.readOnly data\-rest="hide"/>
</#macro>
